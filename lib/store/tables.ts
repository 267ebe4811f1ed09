import type { Table } from 'dexie';
import type { HistoryEvent } from '@/lib/model/history';
import type { PersonId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import type { Recipe } from '@/lib/model/recipe';
import type { Reminder } from '@/lib/model/reminder';
import type { UserTemplate } from '@/lib/model/template';
import { db } from './database';
import type { DoNotContactRow, Tombstone } from './rows';
import { putPeople, removePeople } from './write-people';

type Rows = {
  people: Person;
  history: HistoryEvent;
  drafts: Draft;
  templates: UserTemplate;
  recipes: Recipe;
  reminders: Reminder;
  doNotContact: DoNotContactRow;
  tombstones: Tombstone;
};

/** The tables whose changes can be undone. */
export type LedgerTable = keyof Rows;
export type Stored<T extends LedgerTable> = Rows[T];
export type RowKey = string | string[];

type Door = {
  table: () => Table;
  keyOf: (row: never) => RowKey;
  put: (rows: never[], areNew: boolean) => Promise<unknown>;
  remove: (keys: never[]) => Promise<unknown>;
};

const plain = <Row>(table: () => Table, keyOf: (row: Row) => RowKey): Door => ({
  table,
  keyOf,
  put: (rows, areNew) => (areNew ? table().bulkAdd(rows) : table().bulkPut(rows)),
  remove: (keys) => table().bulkDelete(keys),
});

/** How each of these tables is written. */
export const doors: { [T in LedgerTable]: Door } = {
  people: {
    table: () => db.people,
    keyOf: (person: Person) => person.id,
    put: (people: Person[], areNew) => putPeople(people, areNew),
    remove: (ids: PersonId[]) => removePeople(ids),
  },
  history: plain<HistoryEvent>(() => db.history, ({ id }) => id),
  drafts: plain<Draft>(() => db.drafts, ({ id }) => id),
  templates: plain<UserTemplate>(() => db.templates, ({ id }) => id),
  recipes: plain<Recipe>(() => db.recipes, ({ id }) => id),
  reminders: plain<Reminder>(() => db.reminders, ({ id }) => id),
  doNotContact: plain<DoNotContactRow>(() => db.doNotContact, ({ hash }) => hash),
  tombstones: plain<Tombstone>(() => db.tombstones, ({ table, key }) => [table, key]),
};

export const ledgerTableNames = Object.keys(doors) as LedgerTable[];
export const isLedgerTable = (name: string): name is LedgerTable => name in doors;

/** Everything that writing through the doors touches. */
export const tablesOfDoors = (): Table[] => [...ledgerTableNames.map((name) => doors[name].table()), db.postings];

/** Fields made from others at every write. */
export const derivedFields: ReadonlySet<string> = new Set(['matchKeys', 'order', 'place']);
