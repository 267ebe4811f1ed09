import { Dexie } from 'dexie';
import { importData } from '@/lib/actions/import-data';
import { openImport } from '@/lib/actions/open-import';
import { db } from '@/lib/store/database';
import { csvRecord } from '@/lib/interchange/table/write-csv';
import { people } from './people';
import type { Pools } from './pools';

export type Imported = { import: number; floor: number; longestFrame: number };
export type ToImport = { count: number; rounds: number; withFloor: boolean; pools: Pools };

const headings = ['Name', 'First Name', 'Last Name', 'Position', 'Company', 'Email', 'Phone', 'Location', 'Profile URL', 'Bio'];

function csvOf(count: number, pools: Pools): string {
  const lines = [csvRecord(headings)];
  for (const { name, givenName, familyName, role, organization, emails, phones, location, profileUrl, bio } of people(count, pools)) {
    lines.push(csvRecord([name, givenName, familyName, role, organization, emails, phones, location, profileUrl, bio].map(String)));
  }
  return lines.join('');
}

/** The longest time between two frames until `stop` is called: so long was the page frozen. */
function watchFrames(): () => number {
  let longest = 0;
  let last = performance.now();
  let isOn = true;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    isOn = false;
    return longest;
  };
}

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
export default async function measure({ count, rounds, withFloor, pools }: ToImport): Promise<Imported[]> {
  const file = new File([csvOf(count, pools)], 'people.csv');
  const results: Imported[] = [];
  for (let round = 0; round < rounds; round++) {
    await db.delete();
    await db.open();
    const stop = watchFrames();
    const start = performance.now();
    const opened = await openImport(file);
    if (opened.kind !== 'people') throw new Error(opened.kind);
    const { added, updated } = await importData(file.name, await opened.rows());
    const time = performance.now() - start;
    if (added + updated < count * 0.98) throw new Error(`${added} of ${count} were imported.`);
    results.push({ import: time, longestFrame: stop(), floor: withFloor ? await floorOf() : NaN });
  }
  return results;
}
