import { toInstant } from '@/lib/model/time';
import { StorageFullError } from '@/lib/store/errors';
import { changeSetting } from './change-setting';
import { exportBackup } from './export-backup';
import { saveFile } from './save-file';

/** Gives the user a backup now, and notes that there is one, unless there is no room left even for that: the file is what counts. */
export async function saveBackup(now = new Date()): Promise<void> {
  const file = await exportBackup(now);
  saveFile(file);
  await changeSetting('autoBackup', (backup) => ({ ...backup, last: { at: toInstant(now), name: file.name } })).catch((error: unknown) => {
    if (!(error instanceof StorageFullError)) throw error;
  });
}
