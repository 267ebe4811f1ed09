import type { Table } from 'dexie';
import type { HistoryEvent } from '@/lib/model/history';
import type { Draft } from '@/lib/model/message';
import type { Reminder } from '@/lib/model/reminder';
import { db } from './database';
import type { DoNotContactRow, PersonRow, Tombstone } from './rows';

type Rows = {
  people: PersonRow;
  history: HistoryEvent;
  drafts: Draft;
  reminders: Reminder;
  doNotContact: DoNotContactRow;
  tombstones: Tombstone;
};

/** The tables whose changes can be undone. */
export type LedgerTable = keyof Rows;
export type Stored<T extends LedgerTable> = Rows[T];

export const ledgerTables: { [T in LedgerTable]: () => Table } = {
  people: () => db.people,
  history: () => db.history,
  drafts: () => db.drafts,
  reminders: () => db.reminders,
  doNotContact: () => db.doNotContact,
  tombstones: () => db.tombstones,
};

export const isLedgerTable = (name: string): name is LedgerTable => name in ledgerTables;

/** Fields made from others at every write. */
export const derivedFields: ReadonlySet<string> = new Set(['matchKeys', 'words']);

const keyPaths: { [T in LedgerTable]: (row: Rows[T]) => string | string[] } = {
  people: (row) => row.id,
  history: (row) => row.id,
  drafts: (row) => row.id,
  reminders: (row) => row.id,
  doNotContact: (row) => row.hash,
  tombstones: (row) => [row.table, row.key],
};

export const keyOf = <T extends LedgerTable>(table: T, row: Rows[T]): string | string[] => keyPaths[table](row);
