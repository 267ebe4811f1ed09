import { ExtensionBrowser } from '../browser/extension';
import { runInPage } from '../browser/run-in-page';
import { type BenchResult, median, type Measure, measured, percentile, rounded, single } from './result';
import { reviewTime } from './shortlist/duplicates';
import { popupMemory } from './shortlist/memory';
import { people } from './shortlist/people';
import { pools } from './shortlist/pools';
import { popupTimes } from './shortlist/popup';
import { patience, seededBrowser } from './shortlist/seeded-browser';

const usualSizes = [1_000, 10_000, 100_000] as const;

const popupRounds = 15;
const typed = { words: 40, longest: 6 };
/** So many words of one person are looked for. */
const wordsOfOne = 5;
const scrolls = 3;
const scrolled = { frames: 240, step: 300 };
const imports = 3;

type Imported = { import: number; floor: number; longestFrame: number };

/** What is measured at one size of the shortlist. */
type Sized = { list: number[]; blank: number[]; keystrokes: number[]; memory: number };

/** Words as they are looked for, of people who are there: names, organisations, roles and biographies. */
function queries(count: number): string[] {
  const each = Math.floor((count * wordsOfOne) / typed.words);
  const chosen = [...people(count, pools())].filter((_, i) => i % each === 0);
  return chosen.flatMap(({ givenName, familyName, organization, role, bio }) => [givenName, familyName, organization, role, bio].map(String)).slice(0, typed.words);
}

async function keystrokesIn(browser: ExtensionBrowser, count: number): Promise<number[]> {
  const { page } = await browser.openInTab('popup.html#/shortlist');
  try {
    await page.setViewport({ width: 420, height: 600 });
    await page.waitForSelector('.row', { timeout: 60_000 });
    // The first keystrokes run code for the first time.
    await runInPage(page, 'scripts/bench/shortlist/type-queries', { words: queries(count).slice(0, 1), longest: typed.longest });
    return await runInPage(page, 'scripts/bench/shortlist/type-queries', { words: queries(count), longest: typed.longest });
  } finally {
    await page.close();
  }
}

async function worstFrames(browser: ExtensionBrowser): Promise<number[]> {
  const { page } = await browser.openInTab('workspace.html#/shortlist');
  try {
    await page.waitForSelector('[data-row]', { timeout: 60_000 });
    const worst: number[] = [];
    for (let i = 0; i < scrolls; i++) {
      worst.push(Math.max(...(await runInPage<object, number[]>(page, 'scripts/bench/shortlist/scroll-table', scrolled))));
      await page.waitForSelector('[data-row]', { timeout: 60_000 });
    }
    return worst;
  } finally {
    await page.close();
  }
}

async function measureAt<T>(count: number, more: (browser: ExtensionBrowser) => Promise<T>): Promise<Sized & { more: T }> {
  const browser = await seededBrowser(count);
  try {
    const times = await popupTimes(browser, popupRounds);
    const keystrokes = await keystrokesIn(browser, count);
    return { ...times, keystrokes, memory: await popupMemory(browser), more: await more(browser) };
  } finally {
    await browser.close();
  }
}

async function importing(count: number, rounds: number, withFloor: boolean): Promise<Imported[]> {
  const browser = await ExtensionBrowser.open({ patience });
  try {
    const { page } = await browser.openInTab('sidepanel.html');
    page.setDefaultTimeout(0);
    return await runInPage(page, 'scripts/bench/shortlist/import-people', { count, rounds, withFloor, pools: pools() });
  } finally {
    await browser.close();
  }
}

const p95 = (values: readonly number[]) => percentile(values, 0.95);
const nothing = async () => undefined;

/**
 * The shortlist with a thousand, ten thousand and a hundred thousand people, in the built extension, in a real Chromium; each measure
 * against a floor in the same run. `options`: other sizes in their place, for a quicker look.
 */
export async function shortlist(options: string[] = []): Promise<BenchResult> {
  const [few, many, most] = usualSizes.map((usual, i) => Number(options[i] ?? usual)) as [number, number, number];
  const small = await measureAt(few, nothing);
  const middle = await measureAt(many, nothing);
  const large = await measureAt(most, async (browser) => ({ frames: await worstFrames(browser), review: await reviewTime(browser) }));
  const imported = await importing(many, imports, true);
  const [long] = await importing(most, 1, false);
  const opening = ({ list, blank }: Sized) => median(list) / median(blank);
  const measures: Measure[] = [
    single(`popup: click to list shown, ${many}, against a blank popup`, '×', opening(middle), 1.3),
    single(`popup: click to list shown, ${most}, against a blank popup`, '×', opening(large), 1.5),
    single(`popup: memory, ${most} against ${few}`, '×', large.memory / small.memory, 3),
    single(`search: keystroke to results, p95, ${most} against ${few}`, '×', p95(large.keystrokes) / p95(small.keystrokes), 3),
    single(`search: keystroke to results, p95, ${most}`, 'ms', p95(large.keystrokes), 100),
    measured(`table: longest frame of a scroll through ${most}`, 'ms', large.more.frames, 50),
    measured(`import: CSV of ${many} against bulkAdd of the same rows`, '×', imported.map((one) => one.import / one.floor), 2),
    single(`import: longest frame while ${most} come in`, 'ms', long?.longestFrame ?? NaN, 200),
    single(`duplicates: review of ${most}`, 'ms', large.more.review, 10_000),
  ];
  const details = Object.fromEntries(Object.entries({
    [`popup, blank, ${many}: ms`]: median(middle.blank),
    [`popup, list, ${many}: ms`]: median(middle.list),
    [`popup, blank, ${most}: ms`]: median(large.blank),
    [`popup, list, ${most}: ms`]: median(large.list),
    [`search, p95, ${few}: ms`]: p95(small.keystrokes),
    [`search, median, ${few}: ms`]: median(small.keystrokes),
    [`search, p95, ${many}: ms`]: p95(middle.keystrokes),
    [`search, median, ${most}: ms`]: median(large.keystrokes),
    [`memory, ${few}: MB`]: small.memory / 1e6,
    [`memory, ${most}: MB`]: large.memory / 1e6,
    [`import, ${many}: ms`]: median(imported.map((one) => one.import)),
    [`import, bulkAdd of ${many}: ms`]: median(imported.map(({ floor }) => floor)),
    [`import, ${most}: ms`]: long?.import ?? NaN,
  }).map(([name, value]) => [name, rounded(value)]));
  return { name: 'shortlist', setting: { few, many, most, keystrokes: large.keystrokes.length, popupRounds }, measures, details };
}
