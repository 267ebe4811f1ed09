import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toLocalDate } from '@/lib/model/time';
import { ExtensionBrowser } from '@/scripts/browser/extension';
import { runInPage } from '@/scripts/browser/run-in-page';
import { Files } from './files';

/** Their calendars are at least one day apart at any moment. */
const west = 'Pacific/Pago_Pago';
const east = 'Pacific/Kiritimati';

let files: Files;
let browser: ExtensionBrowser;
const zone = process.env.TZ;
beforeEach(() => {
  files = new Files();
});
afterEach(async () => {
  process.env.TZ = zone ?? '';
  if (zone === undefined) delete process.env.TZ;
  await browser.close();
  files.remove();
});

/** Starts the browser as on a computer in that time zone. */
async function startIn(timeZone: string): Promise<void> {
  process.env.TZ = timeZone;
  browser = await ExtensionBrowser.open({ profile: files.profile });
}

/** What stands on the toolbar button once the service worker has counted; no surface of the program is open. */
async function badge(expected: string): Promise<string> {
  let text = '';
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
    text = await (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}));
    if (text === expected) break;
  }
  return text;
}

const remind = async (name: string, day: string) => {
  const desk = await browser.visit(browser.address('icons/16.png'));
  await runInPage(desk, 'tests/e2e/in-page/remind', { name, day });
  await desk.close();
};

describe('a reminder', () => {
  it('survives the end of the browser, and is counted without a window being opened', async () => {
    await startIn('Europe/Berlin');
    await remind('Ada Winterbourne', toLocalDate(new Date()));
    await browser.close();
    await startIn('Europe/Berlin');
    expect(await badge('1')).toBe('1');
    const ui = await browser.openInTab('workspace.html#/today');
    await ui.see('Ada Winterbourne');
  });

  it('is due on its day wherever the user is: not yet in the west, already in the east, and not again on the way back', async () => {
    process.env.TZ = east;
    const day = toLocalDate(new Date());
    await startIn(west);
    expect(toLocalDate(new Date()) < day).toBe(true);
    await remind('Bruno Meer', day);
    expect(await badge('')).toBe('');
    await browser.close();
    await startIn(east);
    expect(await badge('1')).toBe('1');
    const ui = await browser.openInTab('workspace.html#/today');
    await ui.see(ui.t.today.due(1));
    await browser.close();
    await startIn(west);
    expect(await badge('')).toBe('');
    const back = await browser.openInTab('workspace.html#/today');
    await back.see('Bruno Meer');
    expect(await back.shown()).not.toContain(back.t.today.due(1));
  });
});
