import type { Browser, Page } from 'puppeteer-core';
import { extensionDir } from '../../browser/build';
import { launchChromium, nothingReachable } from '../../browser/launch';
import { serveSite } from '../../demo-site/server';
import { syntheticPage } from '../capture/synthetic';
import { type Measure, median, single } from '../result';

const rounds = 10;
const loads = 10;
/** The first loads after a change are the browser's: it forgets what it had compiled, and the service worker starts. */
const discarded = 3;

/** Milliseconds from the navigation to the end of the load event, by the page's own clock. */
async function load(page: Page, url: string): Promise<number> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.loadEventEnd ?? NaN;
  });
}

/** Installs the extension and closes the page that greets the user; the answer removes it again. */
async function install(browser: Browser): Promise<() => Promise<void>> {
  const id = await browser.installExtension(extensionDir);
  const greeting = await browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/workspace.html`), { timeout: 15_000 });
  await (await greeting.asPage()).close();
  return () => browser.uninstallExtension(id);
}

async function loadOften(page: Page, url: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < discarded + loads; i++) times.push(await load(page, url));
  return times.slice(discarded);
}

/** What the extension costs a page of ten thousand nodes that is only visited: in one tab, with and without it in turn. */
export async function pageLoad(): Promise<{ measures: Measure[]; details: Record<string, number> }> {
  const site = await serveSite({ more: { '/long.html': new TextDecoder().decode(syntheticPage(10_000, 200).html) } });
  const browser = await launchChromium({ args: nothingReachable });
  const times = { extended: [] as number[], plain: [] as number[] };
  try {
    const page = await browser.newPage();
    for (let round = 0; round < rounds; round++) {
      const remove = await install(browser);
      times.extended.push(...(await loadOften(page, `${site.url}/long.html`)));
      await remove();
      times.plain.push(...(await loadOften(page, `${site.url}/long.html`)));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const [extended, plain] = [median(times.extended), median(times.plain)];
  return {
    measures: [single('page load with the extension, against without', '×', extended / plain, 1.02)],
    details: { 'page load with it: ms': extended, 'page load without it: ms': plain, 'page load, times each': rounds * loads },
  };
}
