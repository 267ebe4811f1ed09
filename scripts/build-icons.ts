import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browser/launch';

/** Draws `public/icons/icon.svg` in the sizes that browsers and stores ask for. Run after changing the drawing: `npx tsx scripts/build-icons.ts`. */
const sizes = [16, 32, 48, 96, 128];
const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));

const drawing = await readFile(`${folder}icon.svg`, 'utf8');
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`);
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
