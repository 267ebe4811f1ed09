import { message, setMenus, setAlarm } from '@/lib/browser';
import { wake } from './wake';

/** Sets up what the browser keeps for the program: alarms that count anew what is due, hourly and as the day begins, and the menus. */
export async function prepareBrowser(now = new Date()): Promise<void> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  await setAlarm('hour', 60);
  await setAlarm('midnight', 24 * 60, midnight);
  await setMenus([
    { id: 'openSidePanel', title: message('openSidePanel'), contexts: ['action'] },
    { id: 'saveSelection', title: message('saveSelection'), contexts: ['selection'] },
  ]);
  await wake(now);
}
