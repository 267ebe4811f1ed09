import { editedRow } from '@/lib/model/edited-row';
import type { ChangeId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { type Instant, toInstant } from '@/lib/model/time';
import type { z } from '@/lib/model/zod';
import { db } from '@/lib/store/database';
import { type Ledger, recordChange } from '@/lib/store/ledger';
import { parseRow } from '@/lib/store/parse-rows';
import type { LedgerTable, Stored } from '@/lib/store/tables';
import { refuseLeftover } from './refuse-leftover';

/** Edits of one entry within this time (milliseconds) are undone together: it is saved as it is typed. */
const session = 10 * 60_000;

/** Tables of entries that the user writes field by field. */
export type EntryTable =
  | 'goals' | 'plan' | 'contacts' | 'searchPlaces' | 'meetings' | 'choice' | 'assessments'
  | 'mentorships' | 'agreements' | 'checkpoints' | 'feedback';

type Patch<T extends EntryTable> = Partial<Record<keyof Stored<T>, unknown>>;
type Editing<T extends EntryTable> = {
  table: T;
  schema: z.ZodType<Stored<T>>;
  id: string;
  /** The row, where it is not the one of that id: then `id` says only what is edited, to undo together what belongs together. */
  find?: () => Promise<Stored<T> | undefined>;
  /** The row to begin with where there is none yet. */
  blank?: ((at: Instant) => Stored<T>) | undefined;
  /** What else changes with the row. `before`: as it was; absent where it is new. */
  also?: Also<Stored<T>> | undefined;
};
type Also<Row> = (ledger: Ledger, row: Row, before: Row | undefined, at: Instant) => Promise<void>;

/** Stores a new row. Throws `ZodError` where it does not fit, `Refusal` where what it is about is gone. */
export async function addEntry<T extends EntryTable>(
  table: T,
  schema: z.ZodType<Stored<T>>,
  row: Stored<T>,
  now: Date,
  also?: Also<Stored<T>>,
): Promise<ChangeId> {
  const parsed = schema.parse(row);
  const { change } = await recordChange('addEntry', now, async (ledger) => {
    await refuseLeftover(table, parsed);
    await ledger.add(table as LedgerTable, [parsed as never]);
    await also?.(ledger, parsed, undefined, toInstant(now));
    return { result: undefined, count: 1 };
  });
  return change;
}

/**
 * Stores what is typed in a row; `patch` may depend on the row as it is stored, so that two windows do not undo each other's work. Throws
 * `Refusal` where the row, or what it is about, is gone, `ZodError` where a value does not fit.
 */
export async function editEntry<T extends EntryTable>(
  { table, schema, id, find, blank, also }: Editing<T>,
  patch: Patch<T> | ((row: Stored<T>) => Patch<T>),
  now: Date,
): Promise<ChangeId> {
  const at = toInstant(now);
  const { change } = await recordChange(
    'editEntry',
    now,
    async (ledger) => {
      const stored: unknown = await (find ? find() : db.table(table).get(id));
      const row = stored === undefined ? blank?.(at) : parseRow(schema, stored);
      if (!row) throw new Refusal('notFound');
      const edited = editedRow(schema, row, typeof patch === 'function' ? patch(row) : patch, at);
      if (edited === row) return { result: undefined, count: 0 };
      if (stored === undefined) await refuseLeftover(table, edited);
      await ledger.put(table as LedgerTable, [edited as never]);
      await also?.(ledger, edited, stored === undefined ? undefined : row, at);
      return { result: undefined, count: 1 };
    },
    { key: `${table}:${id}`, within: session },
  );
  return change;
}

/** Deletes rows; a tombstone of each remains. */
export async function deleteEntries(
  table: EntryTable,
  ids: readonly string[],
  now: Date,
  also?: (ledger: Ledger) => Promise<void>,
): Promise<ChangeId> {
  const at = toInstant(now);
  const { change } = await recordChange('deleteEntry', now, async (ledger) => {
    await ledger.remove(table as LedgerTable, ids);
    await ledger.put('tombstones', ids.map((key) => ({ table, key, at })));
    await also?.(ledger);
    return { result: undefined, count: ids.length };
  });
  return change;
}
