import type { Browser } from 'puppeteer-core';
import { type Measure, measured, rounded } from '../result';
import type { Reader } from './readers';
import { sideBySide } from './side-by-side';
import { syntheticPage } from './synthetic';

const sizes = [
  [1_000, 10],
  [1_000, 20],
  [10_000, 10],
  [10_000, 200],
  [100_000, 10],
  [100_000, 2_000],
] as const;

/** The machine that the limit of a second is meant for: one whose bare walk over the page takes so long at most. */
const referenceWalk = 20;

/** How the time grows with the size of the page and the number of people on it, on fictional pages. */
export async function growth(browser: Browser, readers: { walk: Reader; ours: Reader }, rounds: number): Promise<{ measures: Measure[]; details: unknown }> {
  const rows = await sideBySide(browser, sizes.map(([nodes, people]) => syntheticPage(nodes, people)), readers, rounds);
  const perNode = rows.map(({ walk, ours }) => (1000 * ours.ms) / walk.count);
  const largest = rows.at(-1);
  if (!largest) throw new Error('No page was measured.');
  return {
    measures: [
      measured('time per node', 'µs', perNode),
      measured('time per node, dearest ÷ cheapest page', '×', [Math.max(...perNode) / Math.min(...perNode)], 2),
      measured('2,000 people', 'ms', [largest.ours.ms], 1000 * Math.max(1, largest.walk.ms / referenceWalk)),
      measured('2,000 people, not found', 'people', [2_000 - largest.ours.count], 0),
    ],
    details: rows.map(({ slug, walk, ours }, at) => ({
      page: slug, nodes: walk.count, people: ours.count, walk: rounded(walk.ms), capture: rounded(ours.ms), perNode: rounded(perNode[at] ?? NaN),
    })),
  };
}
