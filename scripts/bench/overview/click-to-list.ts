import { ExtensionBrowser } from '../../browser/extension';
import { serveSite } from '../../demo-site/server';
import { clickToRow, rounds } from '../click-to-row';
import { type Measure, median, single } from '../result';
import { probedExtension } from '../shortlist/probed-extension';

/** From the press of the toolbar button over a page of thirteen people to their list, against the popup of an extension that shows one line of text. */
export async function clickToList(): Promise<{ measures: Measure[]; details: Record<string, number> }> {
  const site = await serveSite();
  const browser = await ExtensionBrowser.open({ folder: probedExtension() });
  try {
    const { list, blank } = await clickToRow(browser, await browser.visit(`${site.url}/brightwater/team.html`));
    return {
      measures: [single('click to the list of a page, against a blank popup', '×', median(list) / median(blank), 2)],
      details: { 'click to list: ms': median(list), 'click to blank popup: ms': median(blank), 'clicks, rounds': rounds },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
