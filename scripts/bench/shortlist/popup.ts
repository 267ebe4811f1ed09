import type { ExtensionBrowser } from '../../browser/extension';
import { clickToRow, rounds } from '../click-to-row';
import { median, single } from '../result';
import { type Part, withPeople } from './part';

/** Opens the popup on the shortlist and, in turn, that of a blank extension. */
async function openings(browser: ExtensionBrowser): Promise<{ list: number; blank: number }> {
  await (await browser.worker()).evaluate(() => chrome.action.setPopup({ popup: 'popup.html#/shortlist' }));
  const { list, blank } = await clickToRow(browser, await browser.visit('about:blank'));
  return { list: median(list), blank: median(blank) };
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
