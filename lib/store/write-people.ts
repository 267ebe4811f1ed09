import type { PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { db } from './database';
import { parseRow } from './parse-rows';
import { PostingsUpdate } from './postings/update-postings';
import { type PersonRow, toPersonRow } from './rows';

/** A broken row was never indexed as it stands, and must be possible to replace and delete. */
const whole = (row: PersonRow | undefined): Person | undefined => row && parseRow(Person, row);

/**
 * The only way in which people are written: with their index keys, their place and the full-text index. To be called within a
 * transaction over `people` and `postings`. `areNew`: nobody of them is stored yet. `postings`: collects what changes in the index,
 * for the caller to write in the end; else it is written at once.
 */
export async function putPeople(people: readonly Person[], areNew = false, postings?: PostingsUpdate): Promise<void> {
  const update = postings ?? new PostingsUpdate();
  const stored = areNew ? [] : await db.people.bulkGet(people.map(({ id }) => id));
  const places = await update.places.give(people.filter((_, i) => !stored[i]));
  const rows = people.map((person, i): PersonRow => toPersonRow(person, stored[i]?.place ?? places.get(person.id) ?? NaN));
  const written = areNew ? db.people.bulkAdd(rows) : db.people.bulkPut(rows);
  await Promise.all([written, update.add(rows.map((row, i) => ({ place: row.place, before: whole(stored[i]), after: row })))]);
  if (!postings) await update.write();
}

/** The only way in which people are deleted; as `putPeople`. */
export async function removePeople(ids: readonly PersonId[], postings?: PostingsUpdate): Promise<void> {
  const update = postings ?? new PostingsUpdate();
  const stored = (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
  await db.people.bulkDelete([...ids]);
  await update.add(stored.map((row) => ({ place: row.place, before: whole(row), after: undefined })));
  if (!postings) await update.write();
}
