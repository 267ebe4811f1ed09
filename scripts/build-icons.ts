import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browser/launch';

/**
 * Draws `public/icons/icon.svg` in the sizes that browsers and shops ask for, and once more, brighter, for dark toolbars. Run after changing the
 * drawing: `npx tsx scripts/build-icons.ts`.
 */
const drawings = [
  { folder: '.', sizes: [16, 24, 32, 48, 64, 96, 128], tile: '#13694f' },
  { folder: 'on-dark', sizes: [16, 24, 32, 48, 64], tile: '#2a9d78' },
];

const icons = fileURLToPath(new URL('../public/icons/', import.meta.url));

const drawing = await readFile(`${icons}icon.svg`, 'utf8');
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const { folder, sizes, tile } of drawings) {
    mkdirSync(`${icons}${folder}`, { recursive: true });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh } rect { fill: ${tile} }</style>${drawing}`);
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.screenshot({ path: `${icons}${folder}/${size}.png`, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
