import { runInTab } from '@/lib/browser';
import { type OwnPageReading, type OwnPageTask, parseOwnPage } from '@/lib/model/own-page';

/** At most so many pages are read in one go, and at most one every so many milliseconds: a site must not feel it. */
export const maxOwnPages = 50;
const pause = 300;

/** Longer than the script itself waits for a page: only a tab that was closed or sleeps takes this long (milliseconds). */
const patience = 40_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The tab does not answer.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

async function readOne(tabId: number, task: OwnPageTask): Promise<OwnPageReading> {
  try {
    return parseOwnPage(await inTime(runInTab(tabId, '/capture-own-page.js', task)), task);
  } catch {
    return { state: 'failed', reason: 'noAccess' };
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Reads the own pages of people, one after another, in the context of the page in the tab, which must be of the same site. Each
 * result is given to `onRead` as it comes, so that a stop at any time loses nothing. Ends early when `signal` is aborted.
 */
export async function readOwnPages<Task extends OwnPageTask>(
  tabId: number,
  tasks: readonly Task[],
  onRead: (task: Task, reading: OwnPageReading) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (const [at, task] of tasks.slice(0, maxOwnPages).entries()) {
    if (at) await wait(pause);
    if (signal?.aborted) return;
    const reading = await readOne(tabId, { url: task.url, name: task.name } as Task);
    if (signal?.aborted) return;
    onRead(task, reading);
  }
}
