import type { PersonId } from '@/lib/model/id';
import { type Identifiable, isSamePerson, type MatchKey, matchKeys, nameKey } from '@/lib/model/identity';
import { db } from './database';
import type { PersonRow } from './rows';

/** Keys that stand for several different names among `people`: an office's address, the page of the whole team. */
const sharedKeys = (people: readonly Identifiable[], page?: string): Set<MatchKey> => {
  const names = new Map<MatchKey, string>();
  const shared = new Set<MatchKey>();
  for (const person of people) {
    const name = nameKey(person.name);
    for (const key of matchKeys(person, page)) {
      if ((names.get(key) ?? name) !== name) shared.add(key);
      names.set(key, name);
    }
  }
  return shared;
};

/**
 * The saved row of each of `people`, at the same index; `undefined` for somebody new. By e-mail, profile address, name and
 * organisation; with the address of the `page` that they are read from also by name and page.
 */
export async function findSavedRows(people: readonly Identifiable[], page?: string): Promise<(PersonRow | undefined)[]> {
  const keys = people.map((person) => matchKeys(person, page));
  const shared = sharedKeys(people, page);
  const rows = await db.people.where('matchKeys').anyOf([...new Set(keys.flat())]).distinct().toArray();
  const rowsOf = new Map<MatchKey, PersonRow[]>();
  for (const row of rows) for (const key of row.matchKeys) rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  const fits = (key: MatchKey, person: Identifiable, row: PersonRow) =>
    shared.has(key) ? nameKey(person.name) === nameKey(row.name) : isSamePerson(key, person, row);
  return people.map((person, i) => {
    for (const key of keys[i] ?? []) {
      const row = rowsOf.get(key)?.find((candidate) => fits(key, person, candidate));
      if (row) return row;
    }
    return undefined;
  });
}

/** As `findSavedRows`, the ids only. */
export const findSaved = async (people: readonly Identifiable[], page?: string): Promise<(PersonId | undefined)[]> =>
  (await findSavedRows(people, page)).map((row) => row?.id);
