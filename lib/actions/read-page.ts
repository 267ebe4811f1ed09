import { contentTypeOf, runInTab } from '@/lib/browser';
import { type Capture, parseCapture, parseTaught } from '@/lib/model/capture';
import type { PageReading, UnreadableReason } from '@/lib/model/page-reading';
import type { Recipe } from '@/lib/model/recipe';
import { recipesFor } from '@/lib/store/recipes';
import { askPage } from './ask-page';
import { readSample, sampleAt } from './read-sample';

export type { PageReading } from '@/lib/model/page-reading';

/** What browsers say when they refuse a script. */
const refusals: readonly [RegExp, UnreadableReason][] = [
  [/extensions gallery|webstore/i, 'store'],
  [/(chrome(-extension|-search|-untrusted)?|edge|about|moz-extension|devtools|view-source):|another extension/i, 'browserPage'],
  [/cannot access|cannot be scripted|permission|not allowed/i, 'noAccess'],
];

/** A page that has not answered by then is busy or asleep (milliseconds). */
const patience = 20_000;

const reasonOf = (error: unknown): UnreadableReason => refusals.find(([pattern]) => pattern.test(String(error)))?.[1] ?? 'failed';

/**
 * The people of the page that was asked, by default now the one in front of the user. Never rejects: a page that cannot be read says why.
 */
export async function readPage(asking = askPage()): Promise<PageReading> {
  const asked = await asking;
  if (!asked) return { state: 'unreadable', reason: 'failed' };
  const { id, url = '', title = '' } = asked.tab;
  const failed = (reason: UnreadableReason): PageReading => ({ state: 'unreadable', reason, url: asked.tab.url, title: asked.tab.title });
  const sample = sampleAt(url);
  try {
    if (sample) return { state: 'read', capture: await readSample(sample), tabId: id };
    if ('refused' in asked) return asked.refused === 'linkedin' ? { state: 'linkedin', url, title } : failed(asked.refused);
    const [capture, recipe] = await Promise.all([inTime(captureFrom(asked.answer, id)), recipeFor(url)]);
    if (!capture) return failed('pdf');
    return recipe ? await readTaught(id, capture, recipe) : { state: 'read', capture, tabId: id };
  } catch (error) {
    return failed(reasonOf(error));
  }
}

/** The people in what a tab answered; `undefined` for a PDF, which browsers show in a document of their own. */
async function captureFrom(answer: Promise<unknown>, tabId: number): Promise<Capture | undefined> {
  const capture = parseCapture(await answer);
  const isPdf = !capture.people.length && (await contentTypeOf(tabId)) === 'application/pdf';
  return isPdf ? undefined : capture;
}

/** The recipe for a page, if the user taught one. Looked up while the page is being read; without the store a page is read as it is. */
async function recipeFor(url: string): Promise<Recipe | undefined> {
  try {
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
