import { askToNotify } from '@/lib/browser';
import { getSetting } from '@/lib/store/queries';
import { giveNotice } from './give-notice';
import { saveSetting } from './save-setting';

/**
 * Switches the daily notification on or off, or moves it. Switching on asks the browser for the permission, so it is to be called
 * directly in answer to the user. Resolves to whether notifications are given from now on.
 */
export async function chooseNotice(wish: { on?: boolean; time?: string }, now = new Date()): Promise<boolean> {
  // First of all: the browser asks only in direct answer to a click, and a popup may be gone before the user has answered.
  const asked = wish.on ? askToNotify() : undefined;
  const notice = { ...(await getSetting('dailyNotice')), ...wish };
  await saveSetting('dailyNotice', notice);
  const on = asked ? await asked : notice.on;
  if (on !== notice.on) await saveSetting('dailyNotice', { ...notice, on });
  await giveNotice(now);
  return on;
}
