import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, teamPage } from '../people';

let browser: ReturnType<typeof fakeBrowser>;

/** Starts the service worker anew, as the browser does for an event after it was put to sleep. */
const wake = async () => {
  vi.resetModules();
  const { default: background } = await import('@/entrypoints/background');
  expect(background.main()).toBeUndefined();
};

beforeEach(async () => {
  browser = fakeBrowser();
  await emptyDatabase();
});

it('registers every listener at once and prepares the browser when installed', async () => {
  await wake();
  browser.api.runtime.onInstalled.fire({ reason: 'update' } as never);
  await vi.waitFor(() => expect(browser.state.menu.map(({ id }) => id)).toEqual(['openSidePanel', 'saveSelection']));
  expect([...browser.state.alarms.keys()].sort()).toEqual(['hour', 'midnight']);
  const midnight = new Date(browser.state.alarms.get('midnight')?.when ?? 0);
  expect([midnight.getHours(), midnight.getMinutes(), midnight > new Date()]).toEqual([0, 0, true]);
});

it.each([
  ['opens the first steps when it is new', { reason: 'install' }, ['extension://fake/workspace.html#/welcome']],
  ['opens nothing when it is only newer', { reason: 'update' }, []],
  ['opens nothing when it is loaded for a try', { reason: 'install', temporary: true }, []],
])('%s', async (_, details, opened) => {
  await wake();
  browser.api.runtime.onInstalled.fire(details as never);
  await vi.waitFor(() => expect(browser.state.menu).toHaveLength(2));
  expect(browser.state.opened).toEqual(opened);
});

it('counts what is due at each alarm, however often the worker died in between', async () => {
  await wake();
  const { savePeople } = await import('@/lib/actions/save-people');
  const { setReminder } = await import('@/lib/actions/set-reminder');
  const { toLocalDate } = await import('@/lib/model/time');
  const { ids } = await savePeople([anna], teamPage);
  await setReminder(ids[0]!, 'followUp', toLocalDate(new Date()));
  browser = fakeBrowser();
  await wake();
  browser.api.alarms.onAlarm.fire({ name: 'hour' } as never);
  await vi.waitFor(() => expect(browser.state.badge).toBe('1'));
  browser = fakeBrowser();
  await wake();
  browser.api.runtime.onStartup.fire();
  await vi.waitFor(() => expect(browser.state.badge).toBe('1'));
});

it('opens the side panel from the menu, before anything is awaited', async () => {
  await wake();
  browser.api.contextMenus.onClicked.fire({ menuItemId: 'openSidePanel' } as never, { windowId: 3 } as never);
  expect(browser.state.panels).toEqual([{ windowId: 3 }]);
});
