import { fileAddress } from '@/lib/browser';
import { exportBackup } from './export-backup';

/** The address of a new backup as a file, to be downloaded: good as long as the page lives in which it is made. */
export async function makeBackupAddress(): Promise<string> {
  const { type, text } = await exportBackup();
  return fileAddress(type, text);
}
