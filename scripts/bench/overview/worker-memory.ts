import type { CDPSession } from 'puppeteer-core';
import { ExtensionBrowser } from '../../browser/extension';
import { type Measure, single } from '../result';

/** Bytes that the service worker may hold while it has nothing to do. */
export const workerBudget = 4_000_000;

const looks = 4;
const pause = 500;

async function heldBy(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Bytes that the service worker holds while it does nothing: the least of some looks, since on a busy machine it is still at work at first. */
export async function idleWorker(browser: ExtensionBrowser): Promise<number> {
  const { client } = await browser.worker();
  const held: number[] = [];
  while (held.length < looks) {
    held.push(await heldBy(client));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return Math.min(...held);
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
