import { ExtensionBrowser } from '../../browser/extension';
import { launchChromium, nothingReachable } from '../../browser/launch';
import { serveSite } from '../../demo-site/server';
import { syntheticPage } from '../capture/synthetic';
import { type Measure, mean, single } from '../result';

/** How many times slower a page may load with the extension. */
const budget = 1.02;

const loads = 40;
/** The first loads in a browser are its own: it compiles, starts its processes, ends what the installation began. */
const discarded = 8;

const leastRounds = 8;
const longest = 5 * 60_000;

type Loading = { load: () => Promise<number>; close: () => Promise<void> };

/** A browser, with or without the extension, that loads a page as often as it is asked: milliseconds to the end of the load event, by the page's own clock. */
async function loading(url: string, isExtended: boolean): Promise<Loading> {
  const browser = isExtended ? (await ExtensionBrowser.open()).browser : await launchChromium({ args: nothingReachable });
  const page = await browser.newPage();
  const load = async () => {
    await page.goto(url, { waitUntil: 'load' });
    return page.evaluate(() => (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.loadEventEnd ?? NaN);
  };
  for (let i = 0; i < discarded; i++) await load();
  return { load, close: () => browser.close() };
}

/** The mean of the faster half: what slows a load down is the rest of the machine. */
const calm = (times: readonly number[]) => mean([...times].sort((a, b) => a - b).slice(0, Math.ceil(times.length / 2)));

/** How sure the mean of the values is: its standard error. */
const uncertainty = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1) / values.length);

/** Whether the mean lies so far from the budget that chance does not put it on the other side. */
const isClear = (ratios: readonly number[]) => ratios.length >= leastRounds && Math.abs(mean(ratios) - budget) > 2 * uncertainty(ratios);

/** Two browsers beside each other, one with the extension, that load a page by turns: the calm load time of each. */
async function round(url: string, first: boolean): Promise<{ extended: number; plain: number }> {
  const one = await loading(url, first);
  const other = await loading(url, !first);
  const times = { one: [] as number[], other: [] as number[] };
  try {
    for (let i = 0; i < loads; i++) {
      times.one.push(await one.load());
      times.other.push(await other.load());
    }
  } finally {
    await one.close();
    await other.close();
  }
  const [before, after] = [calm(times.one), calm(times.other)];
  return first ? { extended: before, plain: after } : { extended: after, plain: before };
}

/**
 * What the extension costs a page of ten thousand nodes that is only visited, in fresh browsers each round, until it is clear on which side
 * of the budget it lies.
 */
export async function pageLoad(): Promise<{ measures: Measure[]; details: Record<string, number> }> {
  const site = await serveSite({ more: { '/long.html': new TextDecoder().decode(syntheticPage(10_000, 200).html) } });
  const done: { extended: number; plain: number }[] = [];
  const ratios = () => done.map(({ extended, plain }) => extended / plain);
  try {
    for (const end = Date.now() + longest; Date.now() < end && !isClear(ratios()); ) done.push(await round(`${site.url}/long.html`, done.length % 2 === 0));
  } finally {
    await site.close();
  }
  return {
    measures: [single('page load with the extension, against without', '×', mean(ratios()), budget)],
    details: {
      'page load, ratio give or take': 2 * uncertainty(ratios()),
      'page load with it: ms': mean(done.map(({ extended }) => extended)),
      'page load without it: ms': mean(done.map(({ plain }) => plain)),
      'page load, times each': done.length * loads,
    },
  };
}
