import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { describeError } from '@/components/ui/describe-error';
import { watchRows } from '@/components/ui/watch-rows';
import { texts as en } from '@/lib/texts/en';
import { Database } from '@/lib/store/database';
import { migrations } from '@/lib/store/migrations';

/** The first that a watched query comes to: how many people there are, or in words why that cannot be read. */
const outcome = (database: Database): Promise<number | string> =>
  new Promise((resolve) => {
    const end = watchRows(
      () => database.people.count(),
      (value) => resolve(value),
      (error) => resolve(describeError(error, en.errors)),
    );
    setTimeout(() => (end(), resolve('nothing')), 2_000);
  });

describe('watching rows', () => {
  it('says each time why a database of a newer version cannot be read', async () => {
    const newer = new Dexie('of-next-year');
    newer.version(migrations.length + 1).stores({ people: 'id' });
    await newer.open();
    newer.close();
    const older = new Database('of-next-year');
    const all = await Promise.all([outcome(older), outcome(older), outcome(older)]);
    all.push(await outcome(older));
    expect(all).toEqual(Array(4).fill(en.errors.storage.newerVersion));
  });

  it('gives the result, and says so when the database is closed', async () => {
    const database = new Database('of-today');
    expect(await outcome(database)).toBe(0);
    database.close();
    expect(await outcome(database)).toBe(en.errors.storage.closed);
  });
});
