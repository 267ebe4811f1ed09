import type { PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { db } from './database';
import { parseRow } from './parse-rows';
import { type PlaceChange, PostingsUpdate } from './postings/update-postings';
import { type PersonRow, toPersonRow } from './rows';

/** The first place after all that are taken. */
const nextPlace = async (): Promise<number> => ((await db.people.orderBy('place').last())?.place ?? -1) + 1;

/** The places that people had, of those that nobody else has taken since. */
async function formerPlaces(people: readonly Person[]): Promise<Map<PersonId, number>> {
  const placeOf = (person: Person & { place?: unknown }) => (typeof person.place === 'number' ? [[person.id, person.place] as const] : []);
  const former = people.flatMap(placeOf);
  const taken = await Promise.all(former.map(([, place]) => db.people.where('place').equals(place).count()));
  return new Map(former.filter((_, i) => !taken[i]));
}

/** A broken row was never indexed as it stands, and must be possible to replace and delete. */
const whole = (row: PersonRow | undefined): Person | undefined => row && parseRow(Person, row);

/**
 * The only way in which people are written: with their index keys, their place and the full-text index. To be called within a
 * transaction over `people` and `postings`. `areNew`: nobody of them is stored yet. `postings`: collects what changes in the index,
 * for the caller to write in the end; else it is written at once.
 */
export async function putPeople(people: readonly Person[], areNew = false, postings?: PostingsUpdate): Promise<void> {
  const stored = areNew ? [] : await db.people.bulkGet(people.map(({ id }) => id));
  const former = await formerPlaces(people.filter((_, i) => !stored[i]));
  let next = await nextPlace();
  const rows = people.map((person, i): PersonRow => toPersonRow(person, stored[i]?.place ?? former.get(person.id) ?? next++));
  const written = areNew ? db.people.bulkAdd(rows) : db.people.bulkPut(rows);
  await Promise.all([written, updating(postings, rows.map((row, i) => ({ place: row.place, before: whole(stored[i]), after: row })))]);
}

/** The only way in which people are deleted; as `putPeople`. */
export async function removePeople(ids: readonly PersonId[], postings?: PostingsUpdate): Promise<void> {
  const stored = (await db.people.bulkGet([...ids])).filter((row) => row !== undefined);
  await db.people.bulkDelete([...ids]);
  await updating(postings, stored.map((row) => ({ place: row.place, before: whole(row), after: undefined })));
}

async function updating(collected: PostingsUpdate | undefined, changes: readonly PlaceChange[]): Promise<void> {
  const postings = collected ?? new PostingsUpdate();
  await postings.add(changes);
  if (!collected) await postings.write();
}
