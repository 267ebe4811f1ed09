import type { PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { db } from '@/lib/store/database';
import { parseRows } from '@/lib/store/parse-rows';
import { findPeople, type PeopleFilter } from '@/lib/store/queries';
import { readEverything } from '@/lib/store/read-everything';

/** Whom something is about: everybody, those whom a filter finds, or those named. */
export type Selection = 'all' | { filter: PeopleFilter } | { ids: readonly PersonId[] };

const everyone = 1_000_000;

/** The people of a selection; of the named ones those who are still there, in that order. */
export async function selectPeople(selection: Selection): Promise<Person[]> {
  if (selection === 'all') return (await readEverything({ people: Person })).people;
  if ('filter' in selection) return findPeople({ ...selection.filter, limit: everyone });
  return parseRows(Person, (await db.people.bulkGet([...selection.ids])).filter((row) => row !== undefined));
}
