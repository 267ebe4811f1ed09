import { parseArgs } from 'node:util';
import { ensureBuilt } from '../browser/build';
import { launchChromium, nothingReachable } from '../browser/launch';
import { corpusPages } from './capture/corpus';
import { growth } from './capture/growth';
import { bareWalk, defuddle, ourCapture } from './capture/readers';
import { type PageTimes, sideBySide } from './capture/side-by-side';
import { scriptSize } from './capture/size';
import { timeByFile } from './capture/time-by-file';
import { type BenchResult, measured, median, rounded } from './result';

type Row = PageTimes<'walk' | 'ours' | 'defuddle'>;

/** The ratio of the medians over all pages, and the median over the ratios of the single pages: both have to be kept. */
const ratios = (rows: Row[], to: 'walk' | 'defuddle', name: string, budget: number) => [
  measured(`capture ÷ ${name}, of the medians`, '×', [median(rows.map(({ ours }) => ours.ms)) / median(rows.map((row) => row[to].ms))], budget),
  measured(`capture ÷ ${name}, page by page`, '×', rows.map((row) => row.ours.ms / row[to].ms), budget),
];

const slowest = (rows: Row[]) =>
  [...rows]
    .sort((a, b) => b.ours.ms - a.ours.ms)
    .slice(0, 8)
    .map(({ slug, walk, ours, defuddle: other }) => ({ slug, nodes: walk.count, walk: rounded(walk.ms), capture: rounded(ours.ms), defuddle: rounded(other.ms) }));

const count = (text: string) => Math.max(1, Number.parseInt(text, 10) || 1);

function settingsOf(args: string[]) {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '3' }, pages: { type: 'string' }, 'by-file': { type: 'boolean', default: false } },
  });
  return { rounds: count(values.rounds), most: values.pages === undefined ? 100_000 : count(values.pages), byFile: values['by-file'] };
}

/** So many of a list, evenly spread over it; all, where it is shorter. */
const spread = <T>(list: readonly T[], most: number): T[] => list.filter((_, at) => Math.ceil((at * most) / list.length) < Math.ceil(((at + 1) * most) / list.length));

/**
 * The capture script beside the bare walk and Defuddle on every page of the corpus, how its time grows with the page, and what it weighs.
 * `--rounds N` (3): how often each page is read by each. `--pages N`: only so many pages, spread over the corpus. `--by-file`: tells also in
 * which files of the engine the time goes.
 */
export async function capture(options: string[]): Promise<BenchResult> {
  const { rounds, most, byFile } = settingsOf(options);
  const pages = spread(corpusPages(), most);
  ensureBuilt();
  const readers = { walk: bareWalk, ours: ourCapture(), defuddle: await defuddle() };
  const browser = await launchChromium({ args: nothingReachable });
  try {
    // The first page of a browser pays for its start.
    await sideBySide(browser, pages.slice(0, 1), readers, 1);
    const rows = await sideBySide(browser, pages, readers, rounds);
    const grown = await growth(browser, readers, rounds);
    return {
      name: 'capture',
      setting: { pages: pages.length, rounds },
      measures: [
        measured('bare walk', 'ms', rows.map(({ walk }) => walk.ms)),
        measured('capture', 'ms', rows.map(({ ours }) => ours.ms)),
        measured('Defuddle', 'ms', rows.map((row) => row.defuddle.ms)),
        ...ratios(rows, 'defuddle', 'Defuddle', 0.4),
        ...ratios(rows, 'walk', 'bare walk', 40),
        ...grown.measures,
        ...scriptSize(),
      ],
      details: { growth: grown.details, slowest: slowest(rows), ...(byFile && { byFile: await timeByFile(browser, pages) }) },
    };
  } finally {
    await browser.close();
  }
}
