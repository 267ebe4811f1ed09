import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toLocalDate } from '@/lib/model/time';
import { runInPage } from '@/scripts/browser/run-in-page';
import type { Ui } from '@/scripts/browser/ui';
import { openWorld, type World } from './site';

let world: World;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld({ granted: ['notifications'] });
  ui = await world.browser.openInTab('workspace.html#/today');
  await runInPage(ui.page, 'tests/e2e/in-page/remind', { name: 'Ada Winterbourne', day: toLocalDate(new Date()) });
});
afterAll(() => world.close());

const shown = () => ui.page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const until = (count: number) =>
  ui.page.waitForFunction(async (wanted) => Object.keys(await chrome.notifications.getAll()).length === wanted, { timeout: 15_000, polling: 100 }, count);

describe('the notification of the day', () => {
  it('is off until it is switched on, comes once at the time chosen, and not again that day', async () => {
    const { notice } = ui.t.today;
    await ui.see('Ada Winterbourne');
    expect(await shown()).toEqual([]);
    await ui.tick(notice.label);
    const time = await ui.page.waitForSelector(`input[aria-label="${notice.time}"]`);
    await time?.evaluate((input) => {
      (input as HTMLInputElement).value = '00:00';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(1);
    await ui.page.evaluate(() => chrome.notifications.clear('notice'));
    await until(0);
    await world.browser.killWorker();
    await ui.page.evaluate(() => chrome.alarms.create('notice', { when: Date.now() }));
    await world.browser.worker();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await shown()).toEqual([]);
  });
});
