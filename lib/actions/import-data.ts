import { ImportPlanner, type PlannedRow } from '@/lib/interchange/plan-import';
import type { ParsedRow } from '@/lib/interchange/parsed';
import type { HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type EventId, newId } from '@/lib/model/id';
import { type Instant, toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { type Ledger, recordChange } from '@/lib/store/ledger';
import { chunks, type Watch } from './in-slices';
import { barredRows, savedFor } from './preview-import';

export type ImportedData = { added: number; updated: number; unchanged: number; refused: number; change: ChangeId };

/** So many entries are planned and written at once: after each piece the user hears how far it is, and can stop it. */
export const writtenAtOnce = 500;

/** `except`: lines of entries that the user does not want. */
export type ImportOptions = Watch & { except?: ReadonlySet<number> | undefined };

/**
 * Imports the entries of a file, as `previewImport` says, in one transaction that can be undone; each fact has the file as its
 * source. When it fails or is stopped it rejects and nothing has changed.
 */
export async function importData(
  name: string,
  rows: readonly ParsedRow[],
  { except = new Set(), onProgress, signal }: ImportOptions = {},
  now = new Date(),
): Promise<ImportedData> {
  const at = toInstant(now);
  const wanted = rows.filter(({ line }) => !except.has(line));
  const barred = await barredRows(wanted, { signal });
  const { result, change } = await recordChange('importPeople', now, async (ledger) => {
    const counts = { new: 0, merge: 0, same: 0, refused: 0 };
    const isEmpty = !(await db.people.limit(1).count());
    const planner = new ImportPlanner({ name, at });
    // While the database stores a piece, the next one is planned.
    let written = Promise.resolve();
    for (const { start, items } of chunks(wanted, writtenAtOnce)) {
      const planned = planner.plan(items, await savedFor(items, isEmpty), (i) => barred.has(start + i));
      await written;
      if (start) onProgress?.({ done: start, total: wanted.length });
      signal?.throwIfAborted();
      written = write(ledger, planned, name, at);
      // Whoever awaits it above hears of a failure; planning may fail first, by the same cause.
      written.catch(() => undefined);
      for (const { kind } of planned) counts[kind]++;
    }
    await written;
    onProgress?.({ done: wanted.length, total: wanted.length });
    signal?.throwIfAborted();
    return { result: counts, count: counts.new + counts.merge };
  });
  return { added: result.new, updated: result.merge, unchanged: result.same, refused: result.refused, change };
}

/** Writes what was planned, each person once: somebody new may be merged with a later entry of the same piece. */
async function write(ledger: Ledger, planned: readonly PlannedRow[], file: string, at: Instant): Promise<void> {
  const changed = planned.filter((row) => row.kind === 'new' || row.kind === 'merge');
  const last = new Map(changed.map(({ person }) => [person.id, person]));
  const added = new Set(changed.flatMap(({ kind, person }) => (kind === 'new' ? [person.id] : [])));
  const people = [...last.values()];
  const known = people.filter(({ id }) => !added.has(id));
  await Promise.all([
    ledger.add('history', changed.map((row) => eventOf(row, file.slice(0, 300), at))),
    ledger.add('people', people.filter(({ id }) => added.has(id))),
  ]);
  if (known.length) await ledger.put('people', known);
}

const eventOf = (row: Extract<PlannedRow, { kind: 'new' | 'merge' }>, file: string, at: Instant): HistoryEvent => {
  const base = { id: newId<EventId>(), personId: row.person.id, at, file };
  return row.kind === 'new' ? { ...base, type: 'added' } : { ...base, type: 'edited', fields: row.fields };
};
