import { type Stored, storedKey, type StoredTable } from '@/lib/model/stored-tables';

/** Everything that the user has, table by table. */
export type Backup = { [Name in StoredTable]: Stored<Name>[] };

/** What names a row within its table. */
export const backupKey = (table: StoredTable, row: object): string => [storedKey(table, row)].flat().join('\n');

export const format = 'mentor-trail';
/** Of the format: raised when older programs could not read it any more. */
export const version = 1;
