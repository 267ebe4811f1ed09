import type { ExtensionBrowser } from '../../browser/extension';
import { runInPage } from '../../browser/run-in-page';
import { measured, percentile } from '../result';
import { type Part, withPeople } from './part';

const scrolls = 3;
const scrolled = { frames: 240, step: 300 };

/** The milliseconds of every frame of each scroll. */
async function framesIn(browser: ExtensionBrowser): Promise<number[][]> {
  const { page } = await browser.openInTab('workspace.html#/shortlist');
  const all: number[][] = [];
  for (let i = 0; i < scrolls; i++) {
    await page.waitForSelector('[data-row]', { timeout: 60_000 });
    all.push(await runInPage<object, number[]>(page, 'scripts/bench/shortlist/scroll-table', scrolled));
  }
  return all;
}

/** Scrolling the table of the workspace. */
export const table: Part = ({ most }) =>
  withPeople(most, async (browser) => {
    const frames = await framesIn(browser);
    return {
      measures: [measured(`table: longest frame of a scroll through ${most}`, 'ms', frames.map((one) => Math.max(...one)), 50)],
      details: { 'table, frames, p95: ms': percentile(frames.flat(), 0.95) },
    };
  });
