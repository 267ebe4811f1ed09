import { piecesAsIs } from '@/lib/interchange/json/write-backup';
import { toLocalDate } from '@/lib/model/time';
import { readAsIs } from '@/lib/store/read-as-is';
import { saveFile } from './save-file';

/**
 * Gives the user everything that is stored as a file, as it stands there, where the program itself cannot go on: after an error, or with the
 * data of a newer version. The file can be restored like a backup. Rejects where nothing can be read.
 */
export async function rescueData(now = new Date()): Promise<void> {
  const text = [...piecesAsIs(await readAsIs())].join('');
  saveFile({ name: `mentor-trail-rescue-${toLocalDate(now)}.json`, type: 'application/json', text });
}
