import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { openPage } from '../../capture/open-page';
import type { Input } from '../../capture/inputs';
import type { Reader } from './readers';

/** Milliseconds of the page's own thread, and how much was found. */
export type Timing = { ms: number; count: number };

/** Runs `act` in `page` with a world of its own, as the extension's scripts have. */
export async function inOwnWorld<T>(page: Page, act: (session: CDPSession, contextId: number) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
    return await act(session, executionContextId);
  } finally {
    await session.detach();
  }
}

/** Evaluates `expression` and returns its value; throws what it throws. */
export async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Opens the page as a user has it before the click: loaded, styled and laid out. Closed when `act` is done. */
export async function onFreshPage<T>(browser: Browser, input: Input, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await openPage(browser, input);
  try {
    await page.evaluate(() => document.documentElement.offsetHeight);
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Milliseconds that the page's thread has computed so far: what other programs take on a busy machine is not in it. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
}

async function timeOf(session: CDPSession, contextId: number, { run, count }: Pick<Reader, 'run' | 'count'>): Promise<Timing> {
  const start = await threadTime(session);
  const found = await evaluate<number>(session, contextId, `(() => { ${run}; return ${count}; })()`);
  return { ms: (await threadTime(session)) - start, count: found };
}

/** Time of the first call of a reader in a freshly loaded page, without what asking for it costs. */
export const timeFirstCall = (browser: Browser, input: Input, { prepare, ...reader }: Reader): Promise<Timing> =>
  onFreshPage(browser, input, (page) =>
    inOwnWorld(page, async (session, contextId) => {
      await session.send('Performance.enable');
      if (prepare) await evaluate(session, contextId, `${prepare}; undefined`);
      const asking = await timeOf(session, contextId, { run: '', count: '0' });
      const { ms, count } = await timeOf(session, contextId, reader);
      return { ms: Math.max(0.01, ms - asking.ms), count };
    }),
  );
