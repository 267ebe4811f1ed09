import type { ExtensionBrowser } from '../../browser/extension';
import { runInPage } from '../../browser/run-in-page';
import { median, percentile, single } from '../result';
import { type Part, withPeople } from './part';
import { people } from './people';
import { pools } from './pools';

const typed = { words: 40, longest: 6 };
/** So many words of one person are looked for. */
const wordsOfOne = 5;

/** Words as they are looked for, of people who are there: names, organisations, roles and biographies. */
function queries(count: number): string[] {
  const each = Math.floor((count * wordsOfOne) / typed.words);
  const chosen = [...people(count, pools())].filter((_, i) => i % each === 0);
  return chosen.flatMap(({ givenName, familyName, organization, role, bio }) => [givenName, familyName, organization, role, bio].map(String)).slice(0, typed.words);
}

/** Milliseconds from each keystroke to what it finds. */
async function keystrokesIn(browser: ExtensionBrowser, count: number): Promise<number[]> {
  const { page } = await browser.openInTab('popup.html#/shortlist');
  await page.setViewport({ width: 420, height: 600 });
  await page.waitForSelector('.row', { timeout: 60_000 });
  const words = queries(count);
  const type = (some: string[]) => runInPage<object, number[]>(page, 'scripts/bench/shortlist/type-queries', { words: some, longest: typed.longest });
  // The first keystrokes run code for the first time.
  await type(words.slice(0, 1));
  return type(words);
}

const p95 = (values: readonly number[]) => percentile(values, 0.95);

/** Search as one types, in the popup. */
export const search: Part = async ({ few, most }) => {
  const small = await withPeople(few, (browser) => keystrokesIn(browser, few));
  const large = await withPeople(most, (browser) => keystrokesIn(browser, most));
  return {
    measures: [
      single(`search: keystroke to results, p95, ${most} against ${few}`, '×', p95(large) / p95(small), 3),
      single(`search: keystroke to results, p95, ${most}`, 'ms', p95(large), 100),
    ],
    details: {
      [`search, keystrokes`]: large.length,
      [`search, p95, ${few}: ms`]: p95(small),
      [`search, median, ${few}: ms`]: median(small),
      [`search, median, ${most}: ms`]: median(large),
    },
  };
};
