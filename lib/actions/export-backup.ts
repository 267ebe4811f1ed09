import { backupPieces } from '@/lib/interchange/json/write-backup';
import { settingsOfMachine } from '@/lib/model/settings';
import { storedTables } from '@/lib/model/stored-tables';
import { toLocalDate } from '@/lib/model/time';
import { readEverything } from '@/lib/store/read-everything';
import type { TextFile } from './save-file';

const schemas = Object.fromEntries(Object.entries(storedTables).map(([name, { schema }]) => [name, schema]));

/** Everything that the user has, as a file from which it can be restored. The same data are the same text; its name has the day. */
export async function exportBackup(now = new Date()): Promise<TextFile> {
  const { settings = [], ...rest } = await readEverything(schemas);
  const backup = { ...rest, settings: (settings as { name: string }[]).filter(({ name }) => !settingsOfMachine.has(name)) };
  return { name: `mentor-trail-${toLocalDate(now)}.json`, type: 'application/json', text: [...backupPieces(backup as never)].join('') };
}
