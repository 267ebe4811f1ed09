import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Change, RowChange } from '@/lib/model/change';
import { Clip } from '@/lib/model/clip';
import { Person } from '@/lib/model/person';
import { storedTables } from '@/lib/model/stored-tables';
import { type SettingName, settings } from '@/lib/model/settings';
import { Database } from '@/lib/store/database';
import { migrations } from '@/lib/store/migrations';
import { toPersonRow } from '@/lib/store/rows';

type Rows = Record<string, Record<string, unknown>[]>;

const versions = readdirSync('tests/databases').filter((name) => name.endsWith('.json')).sort();
const frozen = (file: string) => JSON.parse(readFileSync(`tests/databases/${file}`, 'utf8')) as Rows;

/** The rows of one released version, written as that version did, read through today's database. */
async function upgraded(file: string): Promise<Rows> {
  const version = Number(/\d+/.exec(file)?.[0]);
  const rows = frozen(file);
  const old = new Dexie(file);
  migrations.slice(0, version).forEach(({ stores }, i) => old.version(i + 1).stores(stores));
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();
  const today = new Database(file);
  const result = await Promise.all(Object.keys(rows).map(async (table) => [table, await today.table(table).toArray()] as const));
  today.close();
  await Dexie.delete(file);
  return Object.fromEntries(result) as Rows;
}

/** Of the tables whose rows are entities: people carry index keys too, a setting has the schema of its name, hashes have none. */
const { people: _people, settings: _settings, doNotContact: _hashes, ...stored } = storedTables;
const schemas = { ...Object.fromEntries(Object.entries(stored).map(([name, { schema }]) => [name, schema])), changes: Change, clips: Clip };

describe('frozen databases', () => {
  it('exist for each version', () => {
    expect(versions).toEqual(migrations.map((_, i) => `version-${i + 1}.json`));
  });

  describe.each(versions)('%s, upgraded', (file) => {
    it('holds rows that equal their own parse', async () => {
      const rows = await upgraded(file);
      for (const [table, schema] of Object.entries(schemas)) for (const row of rows[table] ?? []) expect(schema.parse(row)).toEqual(row);
      for (const row of rows.people ?? []) {
        const { matchKeys, order, place, ...person } = row;
        expect(Person.parse(row)).toEqual(person);
        expect(toPersonRow(Person.parse(row), Number(place))).toMatchObject({ matchKeys, order });
      }
      for (const part of rows.changeParts ?? []) for (const row of part.rows as unknown[]) expect(RowChange.parse(row)).toEqual(row);
      for (const { name, value } of rows.settings ?? []) expect(settings[name as SettingName].parse(value)).toEqual(value);
    });

    it('has lost no row', async () => {
      const before = frozen(file);
      const after = await upgraded(file);
      for (const [table, rows] of Object.entries(before)) expect(after[table]).toHaveLength(rows.length);
    });
  });
});

it('tells the index of version 4 by which sign words begin and what people are compared by', async () => {
  const old = new Dexie('index');
  migrations.slice(0, 4).forEach(({ stores }, i) => old.version(i + 1).stores(stores));
  const id = '0195c2a0-0001-7000-8000-000000000041';
  const page = { by: 'page', at: '2026-03-02T09:00:00.000Z', url: 'https://example.com/team', title: '', snippet: '', confidence: 1 };
  await old.table('people').add({ id, name: 'Ann Ash', organization: 'Riverton', provenance: { name: page, organization: page }, place: 8_194 });
  await old.table('postings').bulkAdd([
    { bucket: 'an', shard: 1, words: 'ann\nanvil', ends: Uint32Array.of(1, 3), entries: Uint16Array.of((2 << 3) | 3, (1 << 3) | 1, (2 << 3) | 1) },
    { bucket: 'as', shard: 1, words: 'ash', ends: Uint32Array.of(1), entries: Uint16Array.of((2 << 3) | 3) },
    { bucket: 'be', shard: 0, words: 'bench', ends: Uint32Array.of(1), entries: Uint16Array.of((7 << 3) | 2) },
    { bucket: '#status', shard: 1, words: 'met', ends: Uint32Array.of(1), entries: Uint16Array.of(2 << 3) },
  ]);
  old.close();
  const today = new Database('index');
  const added = (await today.postings.toArray()).filter(({ bucket }) => /^#(sign|essentials)/.test(bucket));
  today.close();
  expect(added).toEqual([
    {
      bucket: '#essentials 1', shard: 1, ends: Uint32Array.of(1), entries: Uint16Array.of(2 << 3),
      words: `["${id}","Ann Ash","Riverton",[],null,["https://example.com/team"],[]]`,
    },
    { bucket: '#sign a', shard: 1, words: 'a', ends: Uint32Array.of(2), entries: Uint16Array.of((1 << 3) | 1, (2 << 3) | 3) },
    { bucket: '#sign b', shard: 0, words: 'b', ends: Uint32Array.of(1), entries: Uint16Array.of((7 << 3) | 2) },
  ]);
});
