import type { Collection } from 'dexie';
import type { PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { queryWords } from '@/lib/model/search';
import type { PeopleFilterWords, PeopleOrder, SortKey } from '@/lib/model/shortlist-view';
import { db } from './database';
import { countPeople, rowsAt } from './find-people';
import { parseRow, parseRows } from './parse-rows';
import { searchPostings } from './postings/search-postings';
import type { PersonRow } from './rows';

/** The index of each order. The id makes every entry unique and is, since it begins with the time, the order of adding. */
const indexes: Record<SortKey, string> = {
  name: '[order.name+id]',
  role: '[order.role+id]',
  organization: '[order.organization+id]',
  status: '[order.status+id]',
  createdAt: 'id',
  updatedAt: '[updatedAt+id]',
};

const sortValue: Record<SortKey, (row: PersonRow) => string | number> = {
  name: ({ order }) => order.name,
  role: ({ order }) => order.role,
  organization: ({ order }) => order.organization,
  status: ({ order }) => order.status,
  createdAt: ({ id }) => id,
  updatedAt: ({ updatedAt }) => updatedAt,
};

/** Up to so many people found are read and sorted in memory: all of them must be there before the first is shown. */
const few = 300;

const inOrder = ({ by, descending }: PeopleOrder): Collection<PersonRow, PersonId> => {
  const all = db.people.orderBy(indexes[by]) as unknown as Collection<PersonRow, PersonId>;
  return descending ? all.reverse() : all;
};

export const isFiltering = ({ text, statuses, tags }: PeopleFilterWords): boolean => queryWords(text).length + statuses.length + tags.length > 0;

/** People in a row, `undefined` for one that is broken or gone, so that each keeps the number of its row. */
type Rows = (Person | undefined)[];

/**
 * `limit` of all people after the first `offset`, in that order; `total` is how many there are. Whatever lies nearer the end is
 * read from the end.
 */
export async function peopleInOrder(order: PeopleOrder, { offset, limit, total }: { offset: number; limit: number; total: number }): Promise<Rows> {
  const count = Math.max(0, Math.min(limit, total - offset));
  if (!count) return [];
  const fromEnd = total - offset - count;
  if (fromEnd >= offset) return parse(await inOrder(order).offset(offset).limit(count).toArray());
  const turned = { ...order, descending: !order.descending };
  return parse(await inOrder(turned).offset(fromEnd).limit(count).toArray()).reverse();
}

const parse = (rows: readonly (PersonRow | undefined)[]): Rows => rows.map((row) => row && parseRow(Person, row));

/** The people of these ids, at the same index. */
export const peopleOf = async (ids: readonly PersonId[]): Promise<Rows> => parse(await db.people.bulkGet([...ids]));

const Texts = Person.pick({ id: true, name: true, role: true, section: true, bio: true });

/** What pages say of these people in words, with whom they speak of, without the rest of them; without those that are gone or broken. */
export const textsOf = async (ids: readonly PersonId[]): Promise<Pick<Person, 'id' | 'name' | 'role' | 'section' | 'bio'>[]> =>
  parseRows(Texts, (await db.people.bulkGet([...ids])).filter((row) => row !== undefined));

/**
 * Whom a filter shows: `ids` in the order asked for; of more than a few hundred `places`, the best first and the last added first among
 * equals, since nobody reads through so many and sorting them would mean to read them all.
 */
export type Found = { ids: readonly PersonId[] } | { places: number[] };

export const countFound = (found: Found): number => ('ids' in found ? found.ids : found.places).length;

/** Finds whom the filter shows. The cost grows with how many are found, by a few bytes each beyond the first few hundred. */
export async function findFiltered({ text, statuses, tags }: PeopleFilterWords, order: PeopleOrder): Promise<Found> {
  return db.transaction('r', [db.people, db.postings], async () => {
    const { places, total } = await searchPostings(queryWords(text), statuses, Infinity, tags);
    return total > few ? { places } : { ids: sortedIds(await rowsAt(places), order) };
  });
}

/** The people of some rows of what was found. */
export async function foundPeople(found: Found, offset: number, limit: number): Promise<Rows> {
  const end = offset + limit;
  if ('ids' in found) return peopleOf(found.ids.slice(offset, end));
  return db.transaction('r', db.people, async () => parse(await rowsAt(found.places.slice(offset, end))));
}

/** The ids of everybody whom the filter shows, in no particular order: for changing all of them. */
export async function idsOf(filter: PeopleFilterWords): Promise<PersonId[]> {
  if (!isFiltering(filter)) return db.people.toCollection().primaryKeys();
  const { places } = await searchPostings(queryWords(filter.text), filter.statuses, Infinity, filter.tags);
  return idsAt(places);
}

function sortedIds(rows: readonly PersonRow[], { by, descending }: PeopleOrder): PersonId[] {
  const valueOf = sortValue[by];
  const sign = descending ? -1 : 1;
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort((a, b) => sign * (compare(valueOf(a), valueOf(b)) || compare(a.id, b.id))).map(({ id }) => id);
}

const idsAt = (places: readonly number[]): Promise<PersonId[]> =>
  db.transaction('r', db.people, async () => (await Promise.all(places.map((place) => db.people.where('place').equals(place).primaryKeys()))).flat());

/** How many people the filter shows. */
export const countFiltered = async ({ text, statuses, tags }: PeopleFilterWords): Promise<number> => {
  if (!tags.length) return countPeople({ text, statuses });
  return (await searchPostings(queryWords(text), statuses, 0, tags)).total;
};
