import type { ExtensionBrowser } from '../../browser/extension';
import { single } from '../result';
import { type Part, withPeople } from './part';

type Usage = { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number };

/** Bytes that the page of the popup holds, with the shortlist open. */
async function held(browser: ExtensionBrowser): Promise<number> {
  const { page } = await browser.openInTab('popup.html#/shortlist');
  await page.waitForSelector('.row', { timeout: 60_000 });
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as Usage;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** What the open popup takes. */
export const memory: Part = async ({ few, most }) => {
  const small = await withPeople(few, held);
  const large = await withPeople(most, held);
  return {
    measures: [single(`popup: memory, ${most} against ${few}`, '×', large / small, 3)],
    details: { [`memory, ${few}: MB`]: small / 1e6, [`memory, ${most}: MB`]: large / 1e6 },
  };
};
