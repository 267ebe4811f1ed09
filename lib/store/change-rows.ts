import { Dexie } from 'dexie';
import { RowChange } from '@/lib/model/change';
import type { ChangeId } from '@/lib/model/id';
import { db } from './database';
import { parseRows } from './parse-rows';

/** A part of what a change did to the rows. In parts, so that an import of many people is not one enormous row. */
export type ChangePart = { change: ChangeId; part: number; rows: RowChange[] };

const partSize = 500;
const partsAtOnce = 10;

const partsOf = (change: ChangeId) => db.changeParts.where('[change+part]').between([change, Dexie.minKey], [change, Dexie.maxKey]);

export const readChangeRows = async (change: ChangeId): Promise<RowChange[]> =>
  parseRows(RowChange, (await partsOf(change).toArray()).flatMap(({ rows }) => rows));

/** So many parts take longer to be taken back than a page may be held up. */
const manyParts = 3;

/** Whether a change did so much that taking it back is nothing for a page's own thread. */
export const isLargeChange = async (change: ChangeId): Promise<boolean> => (await partsOf(change).limit(manyParts).count()) === manyParts;

/** Stores what a change did, in place of what is stored of it. */
export async function writeChangeRows(change: ChangeId, rows: readonly RowChange[]): Promise<void> {
  await partsOf(change).delete();
  const count = Math.ceil(rows.length / partSize);
  const partOf = (part: number) => rows.slice(part * partSize, (part + 1) * partSize);
  for (let first = 0; first < count; first += partsAtOnce) {
    const parts = Array.from({ length: Math.min(partsAtOnce, count - first) }, (_, i) => first + i);
    await db.changeParts.bulkAdd(parts.map((part) => ({ change, part, rows: partOf(part) })));
  }
}

/** Forgets changes: they cannot be undone any more. */
export async function forgetChanges(changes: readonly ChangeId[]): Promise<void> {
  for (const change of changes) await partsOf(change).delete();
  await db.changes.bulkDelete([...changes]);
}
