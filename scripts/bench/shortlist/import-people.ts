import { Dexie } from 'dexie';
import { importData } from '@/lib/actions/import-data';
import { openImport } from '@/lib/actions/open-import';
import { db } from '@/lib/store/database';
import { peopleCsv } from './people-csv';
import type { Pools } from './pools';

export type Imported = { import: number; floor: number };
export type ToImport = { count: number; rounds: number; pools: Pools };

/** Milliseconds that Dexie alone takes to add the same rows to a table with the same indexes, as safely. */
async function floorOf(): Promise<number> {
  const rows = await db.people.toArray();
  const floor = new Dexie('floor', { chromeTransactionDurability: 'strict', cache: 'disabled' });
  const { primKey, indexes } = db.people.schema;
  floor.version(1).stores({ people: [primKey, ...indexes].map(({ src }) => src).join(',') });
  await floor.open();
  const start = performance.now();
  await floor.table('people').bulkAdd(rows);
  const time = performance.now() - start;
  await floor.delete();
  return time;
}

/** Imports a CSV file of invented people into an empty shortlist, from the opened file to the end, over and over. */
export default async function measure({ count, rounds, pools }: ToImport): Promise<Imported[]> {
  const file = new File([peopleCsv(count, pools)], 'people.csv');
  const results: Imported[] = [];
  for (let round = 0; round < rounds; round++) {
    await db.delete();
    await db.open();
    const start = performance.now();
    const opened = await openImport(file);
    if (opened.kind !== 'people') throw new Error(opened.kind);
    const { added, updated } = await importData(file.name, await opened.rows());
    const time = performance.now() - start;
    if (added + updated < count * 0.98) throw new Error(`${added} of ${count} were imported.`);
    results.push({ import: time, floor: await floorOf() });
  }
  return results;
}
