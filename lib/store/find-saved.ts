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
  const rows = await db.people.where('matchKeys').anyOf([...new Set(keys.flat())]).distinct().toArray();
  const saved = new Map<MatchKey, Person[]>();
  for (const row of rows) {
    const person = parseRow(Person, row);
    if (!person) continue;
    for (const key of row.matchKeys) {
      const same = saved.get(key);
      if (same) same.push(person);
      else saved.set(key, [person]);
    }
  }
  return matchPeople(people, keys, (key) => saved.get(key) ?? []);
}

/** As `findSavedPeople`, the ids only. */
export const findSaved = async (people: readonly Identifiable[], page?: string): Promise<(PersonId | undefined)[]> =>
  (await findSavedPeople(people, page)).map((person) => person?.id);
