import type { PersonId } from '@/lib/model/id';
import { forgetChanges, readChangeRows, writeChangeRows } from './change-rows';
import { aboutPerson, isAbout } from './changes-about';
import { db } from './database';

/**
 * Removes what the undo ledger remembers of a person, under any of `ids`. `keys`: the ids of all rows about them that are still
 * stored. A change of which nothing is left goes altogether. To be called within a transaction over `changes` and `changeParts`.
 */
export async function eraseFromChanges(ids: readonly PersonId[], keys: readonly string[]): Promise<void> {
  const about = await aboutPerson(ids, keys);
  for (const change of await db.changes.toCollection().primaryKeys()) {
    const remaining = (await readChangeRows(change)).filter((row) => !isAbout(row, about));
    if (remaining.length) await writeChangeRows(change, remaining);
    else await forgetChanges([change]);
  }
}
