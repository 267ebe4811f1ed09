import { ImportPlanner, type PlannedRow } from '@/lib/interchange/plan-import';
import type { ParsedRow } from '@/lib/interchange/parsed';
import type { Facts } from '@/lib/model/facts';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { findDoNotContact } from '@/lib/store/do-not-contact';
import { findSavedPeople } from '@/lib/store/find-saved';
import { chunks, type Watch } from './in-slices';

export type { PlannedRow } from '@/lib/interchange/plan-import';

/** What an import would do, entry by entry; `counts` of each kind. */
export type ImportPreview = { planned: PlannedRow[]; counts: Record<PlannedRow['kind'], number> };

/** So many entries are planned without a pause: a fraction of what would be felt. */
const chunkSize = 250;

/** A refused entry stands for nobody: it keeps its place with a name that matches no one. */
const factsOf = (row: ParsedRow): Facts => ('person' in row ? row.person : { name: '' });

/** For each of `rows`, who is saved already; at once where nobody is. */
export const savedFor = async (rows: readonly ParsedRow[], isEmpty: boolean) =>
  isEmpty ? [] : findSavedPeople(rows.map(factsOf));

/** The indexes of the rows about people who asked not to be contacted and were deleted since. */
export async function barredRows(rows: readonly ParsedRow[], { signal }: Watch = {}): Promise<Set<number>> {
  const barred = new Set<number>();
  if (!(await db.doNotContact.limit(1).count())) return barred;
  for (const { start, items } of chunks(rows, chunkSize)) {
    signal?.throwIfAborted();
    for (const i of await findDoNotContact(items.map(factsOf))) barred.add(start + i);
  }
  return barred;
}

/** Says what `importData` would do with these entries, and changes nothing. Rejects with the signal's reason when it is stopped. */
export async function previewImport(name: string, rows: readonly ParsedRow[], watch: Watch = {}, now = new Date()): Promise<ImportPreview> {
  const barred = await barredRows(rows, watch);
  const isEmpty = !(await db.people.limit(1).count());
  const planner = new ImportPlanner({ name, at: toInstant(now) });
  const planned: PlannedRow[] = [];
  for (const { start, items } of chunks(rows, chunkSize)) {
    watch.signal?.throwIfAborted();
    const saved = await savedFor(items, isEmpty);
    for (const row of planner.plan(items, saved, (i) => barred.has(start + i))) planned.push(row);
    watch.onProgress?.({ done: planned.length, total: rows.length });
    await new Promise((resolve) => setTimeout(resolve));
  }
  const counts = { new: 0, merge: 0, same: 0, refused: 0 };
  for (const { kind } of planned) counts[kind]++;
  return { planned, counts };
}
