import type { Extension, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../browser/extension';
import { median, single } from '../result';
import { type Part, withPeople } from './part';
import { blankExtension } from './probed-extension';

const rounds = 15;
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

/** Opens the popup on the shortlist and, in turn, that of a blank extension. */
async function openings(browser: ExtensionBrowser): Promise<{ list: number; blank: number }> {
  const id = await browser.browser.installExtension(blankExtension());
  const blankOne = (await browser.browser.extensions()).get(id);
  if (!blankOne) throw new Error('The blank extension was not installed.');
  await (await browser.worker()).evaluate(() => chrome.action.setPopup({ popup: 'popup.html#/shortlist' }));
  const page = await browser.visit('about:blank');
  const times = { list: [] as number[], blank: [] as number[] };
  for (let round = -discarded; round < rounds; round++) {
    const blank = await open(browser, page, blankOne);
    const list = await open(browser, page, browser.extension);
    if (round < 0) continue;
    times.blank.push(blank);
    times.list.push(list);
  }
  return { list: median(times.list), blank: median(times.blank) };
}

/** From the click on the toolbar to the list, against the popup of an extension that shows one line of text. */
export const popup: Part = async ({ many, most }) => {
  const middle = await withPeople(many, openings);
  const large = await withPeople(most, openings);
  return {
    measures: [
      single(`popup: click to list shown, ${many}, against a blank popup`, '×', middle.list / middle.blank, 1.3),
      single(`popup: click to list shown, ${most}, against a blank popup`, '×', large.list / large.blank, 1.5),
    ],
    details: {
      'popup, rounds': rounds,
      [`popup, blank, ${many}: ms`]: middle.blank,
      [`popup, list, ${many}: ms`]: middle.list,
      [`popup, blank, ${most}: ms`]: large.blank,
      [`popup, list, ${most}: ms`]: large.list,
    },
  };
};
