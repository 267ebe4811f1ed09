import type { PersonId } from '@/lib/model/id';
import { type Identifiable, type MatchKey, matchKeys, matchPeople } from '@/lib/model/identity';
import { Person } from '@/lib/model/person';
import { db } from './database';
import { parseRow } from './parse-rows';

/**
 * The saved person for each of `people`, at the same index; `undefined` for somebody new. By e-mail, profile address, name and
 * organisation; with the address of the `page` that they are read from also by name and page.
 */
export async function findSavedPeople(people: readonly Identifiable[], page?: string): Promise<(Person | undefined)[]> {
  const keys = people.map((person) => matchKeys(person, page));
  const saved = await havers([...new Set(keys.flat())]);
  return matchPeople(people, keys, (key) => saved.get(key) ?? []);
}

/** Who has each of these keys. One request per key: a cursor that jumps from key to key is far slower. */
async function havers(keys: readonly MatchKey[]): Promise<Map<MatchKey, Person[]>> {
  const ids = await Promise.all(keys.map((key) => db.people.where('matchKeys').equals(key).primaryKeys()));
  const distinct = [...new Set(ids.flat())];
  const rows = await db.people.bulkGet(distinct);
  const people = new Map(distinct.map((id, i) => [id, rows[i] && parseRow(Person, rows[i])]));
  return new Map(keys.map((key, i) => [key, (ids[i] ?? []).map((id) => people.get(id)).filter((person) => person !== undefined)]));
}

/** As `findSavedPeople`, the ids only. */
export const findSaved = async (people: readonly Identifiable[], page?: string): Promise<(PersonId | undefined)[]> =>
  (await findSavedPeople(people, page)).map((person) => person?.id);
