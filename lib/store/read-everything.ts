import { Dexie, type Table } from 'dexie';
import { db } from './database';
import type { z } from '@/lib/model/zod';
import { parseRows } from './parse-rows';

type Parser<T> = { safeParse: (value: unknown) => z.ZodSafeParseResult<T> };

const batch = 500;

/** All rows of a table by primary key, parsed: in batches, so that the page lives on meanwhile. */
async function readTable<T>(table: Table, schema: Parser<T>): Promise<T[]> {
  const key = table.schema.primKey.keyPath ?? 'id';
  const index = typeof key === 'string' ? key : `[${key.join('+')}]`;
  const keyOf = (row: Record<string, unknown>) => (typeof key === 'string' ? row[key] : key.map((name) => row[name]));
  const rows: T[] = [];
  let after: unknown = Dexie.minKey;
  for (;;) {
    const next: Record<string, unknown>[] = await table.where(index).above(after).limit(batch).toArray();
    rows.push(...parseRows(schema, next));
    const last = next.at(-1);
    if (!last || next.length < batch) return rows;
    after = keyOf(last);
  }
}

/** All rows of these tables as they are at one moment, each as its schema has it. Broken rows are reported and left out. */
export const readEverything = async <S extends Record<string, Parser<unknown>>>(
  schemas: S,
): Promise<{ [Name in keyof S]: S[Name] extends Parser<infer T> ? T[] : never }> => {
  const names = Object.keys(schemas);
  return db.transaction('r', names.map((name) => db.table(name)), async () => {
    const entries: [string, unknown[]][] = [];
    for (const name of names) entries.push([name, await readTable(db.table(name), schemas[name] as Parser<unknown>)]);
    return Object.fromEntries(entries) as never;
  });
};
