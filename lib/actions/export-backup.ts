import { backupPieces } from '@/lib/interchange/json/write-backup';
import { storedTables } from '@/lib/model/stored-tables';
import { toLocalDate } from '@/lib/model/time';
import { readEverything } from '@/lib/store/read-everything';
import type { TextFile } from './save-file';

const schemas = Object.fromEntries(Object.entries(storedTables).map(([name, { schema }]) => [name, schema]));

/** Everything that the user has, as a file from which it can be restored. The same data are the same text; its name has the day. */
export async function exportBackup(now = new Date()): Promise<TextFile> {
  const backup = await readEverything(schemas);
  return { name: `mentor-trail-${toLocalDate(now)}.json`, type: 'application/json', text: [...backupPieces(backup as never)].join('') };
}
