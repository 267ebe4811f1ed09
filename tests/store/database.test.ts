import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { Change } from '@/lib/model/change';
import { Clip } from '@/lib/model/clip';
import { Person } from '@/lib/model/person';
import { storedTables } from '@/lib/model/stored-tables';
import { Database, db } from '@/lib/store/database';
import { NewerDatabaseError, StorageFullError, storeError } from '@/lib/store/errors';
import { migrations } from '@/lib/store/migrations';
import { getPerson } from '@/lib/store/queries';
import { changeSetting } from '@/lib/actions/change-setting';
import { getSetting } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

const fieldsOf = (schema: object): string[] => ('options' in schema ? (schema.options as object[]).flatMap(fieldsOf) : Object.keys((schema as { shape: object }).shape));

/** What may be indexed: the fields of the schemas, and what `lib/store/rows.ts` derives from them or adds. */
const fields: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(storedTables).map(([name, { schema }]) => [name, fieldsOf(schema)])),
  people: [...fieldsOf(Person), 'matchKeys', 'order', 'place'],
  changes: fieldsOf(Change),
  changeParts: ['change', 'part', 'rows'],
  postings: ['bucket', 'shard', 'words', 'ends', 'entries'],
  clips: fieldsOf(Clip),
};

describe('the database', () => {
  it('indexes only fields that exist', () => {
    expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(fields).sort());
    for (const { name, schema } of db.tables) {
      for (const index of [schema.primKey, ...schema.indexes]) {
        const paths = [index.keyPath ?? []].flat().map((path) => path.split('.')[0]);
        expect(fields[name]).toEqual(expect.arrayContaining(paths));
      }
    }
  });

  it('has one frozen file per version', () => {
    const files = readdirSync('lib/store/migrations').filter((name) => name !== 'index.ts').sort();
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map((_, i) => i + 1));
  });

  it('writes to the disk before it says so', () => {
    expect((db as unknown as { _options: { chromeTransactionDurability: string } })._options.chromeTransactionDurability).toBe('strict');
  });

  it('refuses a database of a newer version and leaves it alone', async () => {
    const newer = new Dexie('newer');
    newer.version(migrations.length + 1).stores({ people: 'id, updatedAt', novelties: 'id' });
    await newer.table('novelties').add({ id: 'x' });
    const version = newer.backendDB().version;
    newer.close();
    const older = new Database('newer');
    const error: unknown = await older.people.toArray().catch((reason: unknown) => storeError(reason));
    expect(error).toBeInstanceOf(NewerDatabaseError);
    older.close();
    await newer.open();
    expect(await newer.table('novelties').count()).toBe(1);
    expect(newer.backendDB().version).toBe(version);
    expect([...newer.backendDB().objectStoreNames]).toEqual(['novelties', 'people']);
  });

  it('has words for a full disk', async () => {
    const full = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    await expect(writing([db.settings], () => Promise.reject(Object.assign(new Error('y'), { name: 'AbortError', inner: full })))).rejects.toBeInstanceOf(StorageFullError);
  });

  it('leaves a broken row out and reports it', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    await db.table('people').put({ id: 'broken', name: 3 });
    expect(await getPerson('broken' as never)).toBeUndefined();
    expect(String(report.mock.calls[0]?.[0])).toContain('broken');
  });

  it('gives defaults for settings that are absent, and keeps what is usable of broken ones', async () => {
    expect(await getSetting('preferences')).toMatchObject({ handOver: 'mailto' });
    await changeSetting('aboutMe', (stored) => ({ ...stored, name: 'Mia Sand' }));
    await db.table('settings').update('aboutMe', { 'value.phone': 7 });
    expect(await getSetting('aboutMe')).toMatchObject({ name: 'Mia Sand', phone: '' });
  });
});
