import { askToNotify } from '@/lib/browser';
import { getSetting } from '@/lib/store/queries';
import { changeSetting } from './change-setting';
import { giveNotice } from './give-notice';

/**
 * Switches the daily notification on or off, or moves it. Switching on asks the browser for the permission, so it is to be called
 * directly in answer to the user. Resolves to whether notifications are given from now on.
 */
export async function chooseNotice(wish: { on?: boolean; time?: string }, now = new Date()): Promise<boolean> {
  // First of all: the browser asks only in direct answer to a click, and a popup may be gone before the user has answered.
  const asked = wish.on ? askToNotify() : undefined;
  await changeSetting('dailyNotice', (notice) => ({ ...notice, ...wish }));
  if (asked && !(await asked)) await changeSetting('dailyNotice', (notice) => ({ ...notice, on: false }));
  await giveNotice(now);
  return (await getSetting('dailyNotice')).on;
}
