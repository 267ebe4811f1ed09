import type { PersonId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { doNotContactHashes } from '@/lib/store/do-not-contact';
import { eraseFromChanges } from '@/lib/store/erase-from-changes';
import { keysAbout } from '@/lib/store/rows-about';
import { doors, tablesOfDoors } from '@/lib/store/tables';
import { removePeople } from '@/lib/store/write-people';
import { writing } from '@/lib/store/writing';
import { refreshBadge } from './refresh-badge';

/** The tables that `eraseRows` writes in. */
export const tablesOfErasing = () => [...tablesOfDoors(), db.changes, db.changeParts];

/** Erases the record of a person and all that is about them, within a transaction: nothing remains. */
export async function eraseRows(id: PersonId): Promise<void> {
  const events = await db.history.where('personId').equals(id).toArray();
  const merged = events.flatMap((event) => (event.type === 'merged' ? [event.otherId] : []));
  const rows = await keysAbout([id]);
  await eraseFromChanges([id, ...merged], rows.flatMap(({ keys }) => keys));
  for (const { table, keys } of rows) await doors[table].remove(keys as never[]);
  await removePeople([id]);
}

/**
 * Erases a person everywhere, for good: record, all that is about them, full-text index and what undo remembers, also when
 * they were deleted before, and the records that were merged into theirs. What remains is their random id as deleted and, of
 * somebody who is not to be contacted, the salted hash.
 */
export async function erasePerson(id: PersonId, now = new Date()): Promise<void> {
  const at = toInstant(now);
  const person = await db.people.get(id);
  const hashes = person?.status === 'doNotContact' ? await doNotContactHashes(person) : [];
  await writing(tablesOfErasing(), async () => {
    await eraseRows(id);
    await db.tombstones.put({ table: 'people', key: id, at });
    await db.doNotContact.bulkPut(hashes.map((hash) => ({ hash, at })));
  });
  await refreshBadge(now);
}
