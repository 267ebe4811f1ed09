import type { Browser, Page } from 'puppeteer-core';
import { extensionDir } from '../../browser/build';
import { launchChromium, nothingReachable } from '../../browser/launch';
import { serveSite } from '../../demo-site/server';
import { syntheticPage } from '../capture/synthetic';
import { type Measure, mean, single } from '../result';

/** How many times slower a page may load with the extension. */
const budget = 1.02;

const loads = 40;
/** The first loads after a change are the browser's: it forgets what it had compiled, and the service worker starts. */
const discarded = 4;

const leastRounds = 8;
const longest = 5 * 60_000;

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

/** The mean of the faster half: what slows a load down is the rest of the machine. */
const calm = (times: readonly number[]) => mean([...times].sort((a, b) => a - b).slice(0, Math.ceil(times.length / 2)));

/** How sure the mean of the values is: its standard error. */
const uncertainty = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1) / values.length);

/** Whether the mean lies so far from the budget that chance does not put it on the other side. */
const isClear = (ratios: readonly number[]) => ratios.length >= leastRounds && Math.abs(mean(ratios) - budget) > 2 * uncertainty(ratios);

/**
 * What the extension costs a page of ten thousand nodes that is only visited: in one tab, with and without it in turn, each first in every
 * other round, until it is clear on which side of the budget it lies.
 */
export async function pageLoad(): Promise<{ measures: Measure[]; details: Record<string, number> }> {
  const site = await serveSite({ more: { '/long.html': new TextDecoder().decode(syntheticPage(10_000, 200).html) } });
  const browser = await launchChromium({ args: nothingReachable });
  const url = `${site.url}/long.html`;
  const times = { extended: [] as number[], plain: [] as number[] };
  try {
    const page = await browser.newPage();
    const plain = async () => void times.plain.push(calm(await loadOften(page, url)));
    const extended = async () => {
      const remove = await install(browser);
      times.extended.push(calm(await loadOften(page, url)));
      await remove();
    };
    const ratios = () => times.plain.map((without, round) => (times.extended[round] ?? NaN) / without);
    for (const end = Date.now() + longest; Date.now() < end && !isClear(ratios()); ) {
      for (const half of times.plain.length % 2 ? [plain, extended] : [extended, plain]) await half();
    }
    return {
      measures: [single('page load with the extension, against without', '×', mean(ratios()), budget)],
      details: {
        'page load, ratio give or take': 2 * uncertainty(ratios()),
        'page load with it: ms': mean(times.extended),
        'page load without it: ms': mean(times.plain),
        'page load, times each': times.plain.length * loads,
      },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
