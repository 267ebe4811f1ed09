import { ExtensionBrowser } from '../../browser/extension';
import { type Measure, single } from '../result';

/** Bytes that the service worker may hold while it has nothing to do. */
export const workerBudget = 4_000_000;

/** Bytes that the service worker holds once it has done what is to do after the installation. */
export async function idleWorker(browser: ExtensionBrowser): Promise<number> {
  const { client } = await browser.worker();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** What the program takes while nobody uses it. */
export async function workerMemory(): Promise<Measure[]> {
  const browser = await ExtensionBrowser.open();
  try {
    return [single('idle memory of the service worker', 'MB', (await idleWorker(browser)) / 1e6, workerBudget / 1e6)];
  } finally {
    await browser.close();
  }
}
