import { askToDownload } from '@/lib/browser';
import type { AutoBackup } from '@/lib/model/auto-backup';
import { getSetting } from '@/lib/store/queries';
import { backUpIfDue } from './back-up';
import { changeSetting } from './change-setting';

/**
 * Switches backing up by itself on or off, or says how often and how many. Switching on asks the browser for the permission, so it
 * is to be called directly in answer to the user. Resolves to whether it is on.
 */
export async function chooseBackups(wish: Partial<Pick<AutoBackup, 'on' | 'everyDays' | 'afterChanges' | 'keep'>>): Promise<boolean> {
  // First of all: the browser asks only in direct answer to a click, and a popup may be gone before the user has answered.
  const asked = wish.on ? askToDownload() : undefined;
  await changeSetting('autoBackup', ({ failure, ...backup }) => ({ ...backup, ...(wish.on === undefined && failure && { failure }), ...wish }));
  if (asked && !(await asked)) await changeSetting('autoBackup', (backup) => ({ ...backup, on: false }));
  const { on } = await getSetting('autoBackup');
  if (wish.on && on) void backUpIfDue();
  return on;
}
