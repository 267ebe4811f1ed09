import type { PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { PeopleFilterWords } from '@/lib/model/shortlist-view';
import { db } from '@/lib/store/database';
import { parseRows } from '@/lib/store/parse-rows';
import { idsOf } from '@/lib/store/queries';
import { readEverything } from '@/lib/store/read-everything';

/** Whom something is about: everybody, those whom a filter finds, or those named. */
export type Selection = 'all' | { filter: Partial<PeopleFilterWords> } | { ids: readonly PersonId[] };

/** The people of a selection; of the named ones those who are still there, in that order. */
export async function selectPeople(selection: Selection): Promise<Person[]> {
  if (selection === 'all') return (await readEverything({ people: Person })).people;
  const ids = 'filter' in selection ? await idsOf(PeopleFilterWords.parse(selection.filter)) : selection.ids;
  return parseRows(Person, (await db.people.bulkGet([...ids])).filter((row) => row !== undefined));
}
