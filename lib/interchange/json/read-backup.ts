import { type Stored, type StoredTable, storedTableNames, storedTables } from '@/lib/model/stored-tables';
import { z } from '@/lib/model/zod';
import { type Backup, backupKey, format, version } from './backup';

/** A row that is not taken, counted from 1 within its table, with the fields that are wrong. */
export type RefusedBackupRow = { table: StoredTable; row: number; fields: string[] };

export type BackupReading =
  | { state: 'read'; backup: Backup; refused: RefusedBackupRow[] }
  /** Not JSON at all; JSON, but no backup; of a newer version of the program. */
  | { state: 'refused'; reason: 'notJson' | 'notABackup' | 'newer' };

const Envelope = z.object({
  format: z.literal(format),
  version: z.number().int().min(1),
  tables: z.record(z.string(), z.array(z.unknown())),
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The rows that are what they should be, each key once. */
function readRows<Name extends StoredTable>(table: Name, rows: readonly unknown[], refused: RefusedBackupRow[]): Stored<Name>[] {
  const found = new Map<string, Stored<Name>>();
  rows.forEach((row, i) => {
    const parsed = storedTables[table].schema.safeParse(row);
    if (parsed.success) found.set(backupKey(table, parsed.data), parsed.data as Stored<Name>);
    else refused.push({ table, row: i + 1, fields: [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))] });
  });
  return [...found.values()];
}

/** The data in the text of a backup. Never throws: a row that is broken is refused alone. */
export function readBackup(text: string): BackupReading {
  const json = jsonOf(text);
  if (json === undefined) return { state: 'refused', reason: 'notJson' };
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return { state: 'refused', reason: 'notABackup' };
  if (envelope.data.version > version) return { state: 'refused', reason: 'newer' };
  const { tables } = envelope.data;
  const refused: RefusedBackupRow[] = [];
  const rowsOf = (name: StoredTable) => (Object.hasOwn(tables, name) ? (tables[name] ?? []) : []);
  const entries = storedTableNames.map((name) => [name, readRows(name, rowsOf(name), refused)]);
  return { state: 'read', backup: Object.fromEntries(entries) as Backup, refused };
}
