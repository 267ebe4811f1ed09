import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, extensionDir } from '@/scripts/browser/build';
import { launchChromium, nothingReachable } from '@/scripts/browser/launch';
import { capturePage } from '@/scripts/capture/capture-page';
import { openPage } from '@/scripts/capture/open-page';
import * as hostile from './hostile-pages';

/** Seconds of computing that reading a page may cost; not by the clock, since machines that run tests are shared. */
const limit = 2;

let browser: Browser;
let script = '';
beforeAll(async () => {
  ensureBuilt();
  script = readFileSync(join(extensionDir, 'capture.js'), 'utf8');
  browser = await launchChromium({ args: nothingReachable });
});
afterAll(() => browser.close());

/** Seconds that the process of the page has computed so far. */
async function computed(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? NaN;
}

const open = (html: string) => openPage(browser, { slug: 'page', url: 'https://orchard.example.org/team', html: Buffer.from(html) }, 60_000);

async function captureOf(html: string, before: (page: Page) => Promise<unknown> = async () => undefined) {
  const page = await open(html);
  try {
    await before(page);
    // The user presses the button on a page that is drawn: what the browser needs for that is not the capture's time.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    const start = await computed(page);
    const capture = await capturePage(page, script);
    return { capture, took: (await computed(page)) - start, names: capture.people.map(({ name }) => name) };
  } finally {
    await page.close();
  }
}

describe('capture of a broken or mean page', () => {
  it('returns in time from a page of a million nodes', async () => {
    const { capture, took } = await captureOf(hostile.millionNodes);
    expect(took).toBeLessThan(limit);
    expect(capture.url).toBe('https://orchard.example.org/team');
  });

  it.each([
    ['malformed structured data', hostile.malformedData],
    ['names of 10,000 characters', hostile.endlessNames],
    ['elements that hide the document’s own properties', hostile.clobbered],
    ['a hundred thousand nested elements', hostile.deep],
    ['structured data of fifty megabytes', hostile.largeData],
    ['styles that cost much', hostile.costlyStyles],
    ['words of five million letters', hostile.endlessWord],
  ])('still finds the people beside %s', async (_, html) => {
    const { names, took } = await captureOf(html);
    expect(names).toEqual(expect.arrayContaining(hostile.everywhere));
    expect(took).toBeLessThan(limit);
  });

  it('keeps no name longer than a name may be', async () => {
    const { capture } = await captureOf(hostile.endlessNames);
    expect(Math.max(...capture.people.map(({ name }) => name.length))).toBeLessThanOrEqual(200);
  });

  it('finds nobody on a page without a body, and says so', async () => {
    const { capture } = await captureOf(hostile.harmless, (page) => page.evaluate(() => document.body.remove()));
    expect(capture).toMatchObject({ kind: 'none', people: [] });
  });

  it('finds nobody in an empty document', async () => {
    const { capture } = await captureOf('', (page) => page.evaluate(() => document.documentElement.replaceChildren()));
    expect(capture.people).toEqual([]);
  });

  it('keeps only addresses that are safe to open', async () => {
    const { capture } = await captureOf(hostile.armed);
    const addresses = capture.people.flatMap(({ profileUrl, links = [] }) => [profileUrl, ...links]).filter((url) => url !== undefined);
    expect(addresses.filter((url) => !/^https?:/.test(url))).toEqual([]);
  });
});
