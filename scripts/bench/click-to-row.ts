import type { Extension, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension';
import { blankExtension } from './shortlist/probed-extension';

export const rounds = 15;
const discarded = 2;

const shownAt = (popup: Page) =>
  popup.waitForFunction(() => (globalThis as { benchShownAt?: number }).benchShownAt, { polling: 20, timeout: 60_000 }).then((handle) => handle.jsonValue());

/** Milliseconds from the press of the toolbar button until the popup shows a row. */
async function open({ browser }: ExtensionBrowser, page: Page, extension: Extension): Promise<number> {
  await page.bringToFront();
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${extension.id}/popup.html`);
  const coming = browser.waitForTarget((target) => isPopup(target.url()), { timeout: 60_000 });
  const pressed = Date.now();
  await page.triggerExtensionAction(extension);
  const target = await coming;
  const popup = await target.asPage();
  const shown = (await shownAt(popup)) ?? NaN;
  const gone = new Promise<void>((resolve) => browser.on('targetdestroyed', (one) => one === target && resolve()));
  await popup.close();
  await gone;
  return shown - pressed;
}

/** Opens the popup over a page, to its first row, and, in turn, that of a blank extension: milliseconds of each opening. */
export async function clickToRow(browser: ExtensionBrowser, page: Page): Promise<{ list: number[]; blank: number[] }> {
  const id = await browser.browser.installExtension(blankExtension());
  const blankOne = (await browser.browser.extensions()).get(id);
  if (!blankOne) throw new Error('The blank extension was not installed.');
  const times = { list: [] as number[], blank: [] as number[] };
  for (let round = -discarded; round < rounds; round++) {
    const blank = await open(browser, page, blankOne);
    const list = await open(browser, page, browser.extension);
    if (round < 0) continue;
    times.blank.push(blank);
    times.list.push(list);
  }
  return times;
}
