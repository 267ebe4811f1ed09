import { Change, type RowChange } from '@/lib/model/change';
import type { PersonId } from '@/lib/model/id';
import { db } from './database';

type About = { personIds: ReadonlySet<unknown>; keys: Set<string> };

/** Whether an entry of the ledger holds anything of the person or of a row about them. */
const isAbout = (change: RowChange, { personIds, keys }: About): boolean =>
  [change.key].flat().some((key) => keys.has(key)) || (change.kind === 'removed' && personIds.has(change.row.personId));

/**
 * Removes what the undo ledger remembers of a person, under any of `ids`. `keys`: the ids of all rows about them that are still stored. A change of which nothing is left
 * goes altogether. To be called within a transaction over `changes`.
 */
export async function eraseFromChanges(ids: readonly PersonId[], keys: readonly string[]): Promise<void> {
  const entries = await db.changes.toArray();
  const parsed = entries.map((entry) => Change.safeParse(entry));
  const about: About = { personIds: new Set(ids), keys: new Set([...ids, ...keys]) };
  for (const { data } of parsed) {
    for (const row of data?.rows ?? []) if (row.kind === 'removed' && about.personIds.has(row.row.personId)) about.keys.add(String(row.key));
  }
  const unreadable = entries.filter((_, i) => !parsed[i]?.success).map(({ id }) => id);
  const remaining = parsed.flatMap(({ data }) => (data ? [{ ...data, rows: data.rows.filter((row) => !isAbout(row, about)) }] : []));
  await db.changes.bulkDelete([...unreadable, ...remaining.filter(({ rows }) => !rows.length).map(({ id }) => id)]);
  await db.changes.bulkPut(remaining.filter(({ rows }) => rows.length));
}
