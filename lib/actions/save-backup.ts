import { toInstant } from '@/lib/model/time';
import { StorageFullError } from '@/lib/store/errors';
import { getSetting } from '@/lib/store/queries';
import { exportBackup } from './export-backup';
import { saveFile } from './save-file';
import { saveSetting } from './save-setting';

/** Gives the user a backup now, and notes that there is one, unless there is no room left even for that: the file is what counts. */
export async function saveBackup(now = new Date()): Promise<void> {
  const file = await exportBackup(now);
  saveFile(file);
  const backup = await getSetting('autoBackup');
  await saveSetting('autoBackup', { ...backup, last: { at: toInstant(now), name: file.name } }).catch((error: unknown) => {
    if (!(error instanceof StorageFullError)) throw error;
  });
}
