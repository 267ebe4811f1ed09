import { toBackup } from '@/lib/interchange/json/write-backup';
import type { PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { tablesOfPerson } from '@/lib/model/stored-tables';
import { changesAbout } from '@/lib/store/changes-about';
import { db } from '@/lib/store/database';
import { parseRows } from '@/lib/store/parse-rows';
import { rowsAbout } from '@/lib/store/rows-about';
import type { TextFile } from './save-file';

/**
 * Everything that is held about a person, also if they were deleted and undo still remembers them, as a file in the format of a
 * backup: what somebody who asks "what do you have about me?" is to be given.
 */
export async function everythingAbout(id: PersonId): Promise<TextFile> {
  const tables = [db.people, ...tablesOfPerson.map((name) => db.table(name)), db.changes, db.changeParts];
  const text = await db.transaction('r', tables, async () => {
    const people = parseRows(Person, await db.people.where('id').equals(id).toArray());
    const rows = await rowsAbout([id]);
    const merged = rows.history.flatMap((event) => (event.type === 'merged' ? [event.otherId] : []));
    const keys = Object.values(rows).flatMap((those) => those.map((row) => row.id as string));
    return toBackup({ people, ...rows }, await changesAbout([id, ...merged], keys));
  });
  return { name: `mentor-trail-${id}.json`, type: 'application/json', text };
}
