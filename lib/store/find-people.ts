import { Dexie } from 'dexie';
import { Person } from '@/lib/model/person';
import { queryWords } from '@/lib/model/search';
import { Status } from '@/lib/model/status';
import { db } from './database';
import { parseRows } from './parse-rows';
import { countValues, searchPostings } from './postings/search-postings';
import { valueBuckets } from './postings/terms';
import type { PersonRow } from './rows';

/** `text`: beginnings of words anywhere in a record, all of which must be found; `statuses`: any of them, all where empty. */
export type PeopleFilter = { text?: string | undefined; statuses?: readonly Status[] | undefined };
export type PeopleRange = { limit: number; offset?: number | undefined };

const byStatus = (status: Status) =>
  db.people.where('[status+updatedAt]').between([status, Dexie.minKey], [status, Dexie.maxKey]);

const newestFirst = (a: PersonRow, b: PersonRow) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0);

/** The rows of people at these places of the index, in that order. To be called within a transaction: one for each costs far more. */
export const rowsAt = async (places: readonly number[]): Promise<PersonRow[]> =>
  (await Promise.all(places.map((place) => db.people.where('place').equals(place).first()))).filter((row) => row !== undefined);

/** The people that fit, and how many there are in all. */
export type SomePeople = { people: Person[]; total: number };

/**
 * The people that fit and how many there are in all: `limit` of them after the first `offset`. With a text the best first, else
 * the last changed.
 */
export const searchPeople = (filter: PeopleFilter & PeopleRange): Promise<SomePeople> =>
  db.transaction('r', [db.people, db.postings], async () => {
    const { text = '', statuses = [], limit, offset = 0 } = filter;
    const words = queryWords(text);
    if (!words.length) return { people: await newestPeople(statuses, { limit, offset }), total: await countPeople({ statuses }) };
    const { places, total } = await searchPostings(words, statuses, offset + limit);
    return { people: parseRows(Person, await rowsAt(places.slice(offset))), total };
  });

async function newestPeople(statuses: readonly Status[], { limit, offset = 0 }: PeopleRange): Promise<Person[]> {
  if (!statuses.length) return parseRows(Person, await db.people.orderBy('updatedAt').reverse().offset(offset).limit(limit).toArray());
  const newest = (status: Status) => byStatus(status).reverse().limit(offset + limit).toArray();
  const rows = (await Promise.all(statuses.map(newest))).flat();
  return parseRows(Person, rows.sort(newestFirst).slice(offset, offset + limit));
}

/** As `searchPeople`, the people only. */
export const findPeople = async (filter: PeopleFilter & PeopleRange): Promise<Person[]> => {
  const words = queryWords(filter.text ?? '');
  return words.length ? (await searchPeople(filter)).people : newestPeople(filter.statuses ?? [], filter);
};

/** How many people fit. */
export async function countPeople({ text = '', statuses = [] }: PeopleFilter = {}): Promise<number> {
  const words = queryWords(text);
  if (words.length) return (await searchPostings(words, statuses, 0)).total;
  // Everybody has a status; counting the rows of a table takes seconds where there are many.
  const counts = await countByStatus();
  return (statuses.length ? statuses : Status.options).reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

/** How many people there are of each status; a status without any is absent. */
export const countByStatus = async (): Promise<Partial<Record<Status, number>>> => {
  const counts = await countValues(valueBuckets.status);
  return Object.fromEntries(Status.options.flatMap((status) => (counts.has(status) ? [[status, counts.get(status)]] : [])));
};

/** The tags in use, with how many people have each. */
export const countByTag = (): Promise<Map<string, number>> => countValues(valueBuckets.tags);
