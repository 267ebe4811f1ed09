import type { ChangeId, PersonId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { doNotContactHashes } from '@/lib/store/do-not-contact';
import { recordChange } from '@/lib/store/ledger';
import { keysAbout } from '@/lib/store/rows-about';
import { refreshBadge } from './refresh-badge';

/**
 * Deletes people with everything about them. Of who is not to be contacted a salted hash remains, by which they
 * are recognised when they are saved again.
 */
export async function deletePeople(ids: PersonId[], now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const hashes = await hashesToKeep(ids);
  const { change } = await recordChange('deletePeople', now, async (ledger) => {
    const present = await db.people.where('id').anyOf(ids).primaryKeys();
    for (const { table, keys } of await keysAbout(present)) await ledger.remove(table, keys);
    await ledger.remove('people', present);
    await ledger.put('tombstones', present.map((key) => ({ table: 'people', key, at })));
    await ledger.put('doNotContact', hashes.map((hash) => ({ hash, at })));
    return { result: undefined, count: present.length };
  });
  await refreshBadge(now);
  return change;
}

async function hashesToKeep(ids: PersonId[]): Promise<string[]> {
  const rows = (await db.people.bulkGet(ids)).filter((row) => row?.status === 'doNotContact').filter((row) => row !== undefined);
  return [...new Set((await Promise.all(rows.map(doNotContactHashes))).flat())];
}
