import type { Table } from 'dexie';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import { type RowKey, storedKey, type StoredTable, storedTableNames } from '@/lib/model/stored-tables';
import { db } from './database';
import type { PostingsUpdate } from './postings/update-postings';
import { putPeople, removePeople } from './write-people';

export type { RowKey, Stored } from '@/lib/model/stored-tables';

/** The tables whose changes can be undone: all that the user has but the settings. */
export type LedgerTable = Exclude<StoredTable, 'settings'>;

export const isLedgerTable = (name: string): name is LedgerTable => name !== 'settings' && (storedTableNames as string[]).includes(name);
export const ledgerTableNames = storedTableNames.filter(isLedgerTable);

type Door = {
  table: () => Table;
  keyOf: (row: never) => RowKey;
  /** `postings`: collects what changes in the full-text index, for the caller to write in the end. */
  put: (rows: never[], areNew: boolean, postings?: PostingsUpdate) => Promise<unknown>;
  remove: (keys: never[], postings?: PostingsUpdate) => Promise<unknown>;
};

const plain = (name: LedgerTable): Door => ({
  table: () => db.table(name),
  keyOf: (row) => storedKey(name, row),
  put: (rows, areNew) => (areNew ? db.table(name).bulkAdd(rows) : db.table(name).bulkPut(rows)),
  remove: (keys) => db.table(name).bulkDelete(keys),
});

/** How each of these tables is written. */
export const doors: { [T in LedgerTable]: Door } = {
  ...(Object.fromEntries(ledgerTableNames.map((name) => [name, plain(name)])) as { [T in LedgerTable]: Door }),
  people: {
    ...plain('people'),
    put: (people: Person[], areNew, postings) => putPeople(people, areNew, postings),
    remove: (ids: PersonId[], postings) => removePeople(ids, postings),
  },
};

/** Everything that writing through the doors touches. */
export const tablesOfDoors = (): Table[] => [...ledgerTableNames.map((name) => doors[name].table()), db.postings];

/** Fields made from others at every write. */
export const derivedFields: ReadonlySet<string> = new Set(['matchKeys', 'order', 'place']);
