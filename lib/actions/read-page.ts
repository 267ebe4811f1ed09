import { activeTab, contentTypeOf, runInTab, type TabInfo } from '@/lib/browser';
import { type Capture, parseCapture, parseTaught } from '@/lib/model/capture';
import type { PageReading, UnreadableReason } from '@/lib/model/page-reading';
import type { Recipe } from '@/lib/model/recipe';
import { readSample, sampleAt } from './read-sample';

export type { PageReading } from '@/lib/model/page-reading';

/** Addresses that no extension may read, by what they are. */
const unreadable: readonly [RegExp, UnreadableReason][] = [
  [/^https?:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore)([/?#]|$)/i, 'store'],
  [/^https?:\/\/(addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)([/?#]|$)/i, 'store'],
  [/^[^?#]+\.pdf([?#]|$)/i, 'pdf'],
  [/^(?!https?:|file:)/i, 'browserPage'],
];

/** What browsers say when they refuse a script. */
const refusals: readonly [RegExp, UnreadableReason][] = [
  [/extensions gallery|webstore/i, 'store'],
  [/(chrome(-extension|-search|-untrusted)?|edge|about|moz-extension|devtools|view-source):|another extension/i, 'browserPage'],
  [/cannot access|cannot be scripted|permission|not allowed/i, 'noAccess'],
];

const linkedIn = /^https?:\/\/([^/?#]+\.)?linkedin\.(com|cn)([:/?#]|$)/i;

/** A page that has not answered by then is busy or asleep (milliseconds). */
const patience = 20_000;

const reasonIn = (table: readonly [RegExp, UnreadableReason][], text: string): UnreadableReason | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/**
 * Reads the people of the page in a tab, by default the one in front of the user. Never rejects: a page that cannot be read
 * says why. On LinkedIn nothing is read at all.
 */
export async function readPage(tab?: TabInfo): Promise<PageReading> {
  const shown = tab ?? (await activeTab().catch(() => undefined));
  if (!shown) return { state: 'unreadable', reason: 'failed' };
  const { id, url = '', title = '' } = shown;
  const failed = (reason: UnreadableReason): PageReading => ({ state: 'unreadable', reason, url: shown.url, title: shown.title });
  if (linkedIn.test(url)) return { state: 'linkedin', url, title };
  const sample = sampleAt(url);
  const reason = url && !sample ? reasonIn(unreadable, url) : undefined;
  if (reason) return failed(reason);
  try {
    if (sample) return { state: 'read', capture: await readSample(sample), tabId: id };
    const [capture, recipe] = await Promise.all([inTime(captureIn(id)), recipeFor(url)]);
    if (!capture) return failed('pdf');
    return recipe ? await readTaught(id, capture, recipe) : { state: 'read', capture, tabId: id };
  } catch (error) {
    return failed(reasonIn(refusals, String(error)) ?? 'failed');
  }
}

/** The people in a tab; `undefined` for a PDF, which browsers show in a document of their own. */
async function captureIn(tabId: number): Promise<Capture | undefined> {
  const capture = parseCapture(await runInTab(tabId, '/capture.js'));
  const isPdf = !capture.people.length && (await contentTypeOf(tabId)) === 'application/pdf';
  return isPdf ? undefined : capture;
}

/** The recipe for a page, if the user taught one. Looked up while the page is being read; without the store a page is read as it is. */
async function recipeFor(url: string): Promise<Recipe | undefined> {
  try {
    const { recipesFor } = await import('@/lib/store/recipes');
    return (await recipesFor(url))[0];
  } catch {
    return undefined;
  }
}

/** Reads the page again by a recipe; where that fails, the automatic reading stands. */
async function readTaught(tabId: number, automatic: Capture, { id, name, entries, rules }: Recipe): Promise<PageReading> {
  const taught = await inTime(runInTab(tabId, '/capture-taught.js', { entries, rules })).then(parseTaught, () => undefined);
  const state = taught?.matched ? 'used' : 'outdated';
  return { state: 'read', capture: taught?.matched ? taught.capture : automatic, tabId, recipe: { id, name, state } };
}

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page does not answer.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
