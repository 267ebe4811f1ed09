import type { RowChange } from '@/lib/model/change';
import type { PersonId } from '@/lib/model/id';
import { forgetChanges, readChangeRows, writeChangeRows } from './change-rows';
import { db } from './database';

type About = { personIds: ReadonlySet<unknown>; keys: Set<string> };

/** Whether an entry of the ledger holds anything of the person or of a row about them. */
const isAbout = (change: RowChange, { personIds, keys }: About): boolean =>
  [change.key].flat().some((key) => keys.has(key)) || (change.kind === 'removed' && personIds.has(change.row.personId));

/**
 * Removes what the undo ledger remembers of a person, under any of `ids`. `keys`: the ids of all rows about them that are still
 * stored. A change of which nothing is left goes altogether. To be called within a transaction over `changes` and `changeParts`.
 */
export async function eraseFromChanges(ids: readonly PersonId[], keys: readonly string[]): Promise<void> {
  const about: About = { personIds: new Set(ids), keys: new Set([...ids, ...keys]) };
  const changes = await db.changes.toCollection().primaryKeys();
  for (const change of changes) {
    for (const row of await readChangeRows(change)) {
      if (row.kind === 'removed' && about.personIds.has(row.row.personId)) about.keys.add(String(row.key));
    }
  }
  for (const change of changes) {
    const remaining = (await readChangeRows(change)).filter((row) => !isAbout(row, about));
    if (remaining.length) await writeChangeRows(change, remaining);
    else await forgetChanges([change]);
  }
}
