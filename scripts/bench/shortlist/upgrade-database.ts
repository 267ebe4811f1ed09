import { Dexie } from 'dexie';
import { Database, db } from '@/lib/store/database';
import { migrations } from '@/lib/store/migrations';
import { unpack } from '@/lib/store/postings/posting-row';
import { printRow } from '@/lib/store/print';

/** `time`: milliseconds; `longestFrame`: so long the page was frozen meanwhile; `differing`: rows of the index that came out otherwise. */
export type Upgraded = { time: number; longestFrame: number; people: number; differing: number };

const name = 'upgraded';
const copiedAtOnce = 2_000;

/** The database as it was in the version before, with everything in it that had a place there. */
async function copyOfOld(): Promise<void> {
  await Dexie.delete(name);
  const old = new Database(name, migrations.slice(0, -1));
  await old.open();
  for (const { name: table } of old.tables) {
    const count = await db.table(table).count();
    for (let first = 0; first < count; first += copiedAtOnce) {
      const rows = (await db.table(table).offset(first).limit(copiedAtOnce).toArray()) as { bucket?: string }[];
      await old.table(table).bulkAdd(rows.filter(({ bucket = '' }) => !/^#(sign|essentials) /.test(bucket)));
    }
  }
  old.close();
}

const digestOf = async (database: Database): Promise<Map<string, string>> => {
  const digests = new Map<string, string>();
  await database.postings.each((row) => {
    const lists = [...unpack(row)].map(([word, entries]): [string, string] => [word, entries.join()]);
    digests.set(`${row.bucket} ${row.shard}`, printRow(Object.fromEntries(lists)));
  });
  return digests;
};

/** Brings a database of the version before up to today's, and compares what came of it with what today's program writes. */
export default async function upgrade(): Promise<Upgraded> {
  await copyOfOld();
  let longestFrame = 0;
  let last = performance.now();
  let isOn = true;
  requestAnimationFrame(function look() {
    const now = performance.now();
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (isOn) requestAnimationFrame(look);
  });
  const start = performance.now();
  const today = new Database(name);
  await today.open();
  const time = performance.now() - start;
  isOn = false;
  const [wanted, found] = [await digestOf(db), await digestOf(today)];
  const differing = [...new Set([...wanted.keys(), ...found.keys()])].filter((row) => wanted.get(row) !== found.get(row)).length;
  const people = await today.people.count();
  today.close();
  await Dexie.delete(name);
  return { time, longestFrame, people, differing };
}
