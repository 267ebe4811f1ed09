import type { ExtensionBrowser } from '../../browser/extension';

type Usage = { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number };

/** Bytes that the page of the popup holds, with the shortlist open. */
export async function popupMemory(browser: ExtensionBrowser): Promise<number> {
  const { page } = await browser.openInTab('popup.html#/shortlist');
  try {
    await page.waitForSelector('.row', { timeout: 60_000 });
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as Usage;
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  } finally {
    await page.close();
  }
}
