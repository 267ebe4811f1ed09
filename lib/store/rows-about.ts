import type { PersonId } from '@/lib/model/id';
import { type Stored, storedTables, type TableOfPerson, tablesOfPerson } from '@/lib/model/stored-tables';
import type { z } from '@/lib/model/zod';
import { db } from './database';
import { parseRows } from './parse-rows';

const about = (table: TableOfPerson, ids: readonly PersonId[]) => db.table<unknown, string>(table).where('personId').anyOf(ids);

export type RowsAbout = { [Name in TableOfPerson]: Stored<Name>[] };

/** The rows of one table about these people. Broken ones are reported and left out. */
export const rowsIn = async <Name extends TableOfPerson>(table: Name, ids: readonly PersonId[]): Promise<Stored<Name>[]> =>
  parseRows(storedTables[table].schema as unknown as z.ZodType<Stored<Name>>, await about(table, ids).toArray());

/** All rows about these people, table by table. */
export async function rowsAbout(ids: readonly PersonId[]): Promise<RowsAbout> {
  const rows = await Promise.all(tablesOfPerson.map(async (table) => [table, await rowsIn(table, ids)] as const));
  return Object.fromEntries(rows) as RowsAbout;
}

/** The keys of all rows about these people, table by table, broken rows included. */
export const keysAbout = (ids: readonly PersonId[]): Promise<{ table: TableOfPerson; keys: string[] }[]> =>
  Promise.all(tablesOfPerson.map(async (table) => ({ table, keys: await about(table, ids).primaryKeys() })));
