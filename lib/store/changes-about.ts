import type { RowChange } from '@/lib/model/change';
import type { PersonId } from '@/lib/model/id';
import { readChangeRows } from './change-rows';
import { db } from './database';

/** A person under any of their ids, and the keys of all rows about them. */
export type About = { personIds: ReadonlySet<unknown>; keys: Set<string> };

/** Whether an entry of the ledger holds anything of the person or of a row about them. */
export const isAbout = (change: RowChange, { personIds, keys }: About): boolean =>
  [change.key].flat().some((key) => keys.has(key)) || (change.kind === 'removed' && personIds.has(change.row.personId));

/**
 * Who is meant, by `ids` and the `keys` of the rows about them that are still stored, with the keys of those that only the ledger
 * remembers. To be called within a transaction over `changes` and `changeParts`.
 */
export async function aboutPerson(ids: readonly PersonId[], keys: readonly string[]): Promise<About> {
  const about: About = { personIds: new Set(ids), keys: new Set([...ids, ...keys]) };
  for (const change of await db.changes.toCollection().primaryKeys()) {
    for (const row of await readChangeRows(change)) {
      if (row.kind === 'removed' && about.personIds.has(row.row.personId)) about.keys.add(String(row.key));
    }
  }
  return about;
}

/** Everything that undo remembers of a person; as `aboutPerson`. */
export async function changesAbout(ids: readonly PersonId[], keys: readonly string[]): Promise<RowChange[]> {
  const about = await aboutPerson(ids, keys);
  const found: RowChange[] = [];
  for (const change of await db.changes.toCollection().primaryKeys()) {
    found.push(...(await readChangeRows(change)).filter((row) => isAbout(row, about)));
  }
  return found;
}
