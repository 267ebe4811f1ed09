import { Dexie } from 'dexie';
import { Person } from '@/lib/model/person';
import { matchesWords, queryWords } from '@/lib/model/search';
import { Status } from '@/lib/model/status';
import { db } from './database';
import { parseRows } from './parse-rows';
import type { PersonRow } from './rows';

/** `text`: beginnings of words, all of which must be found; `statuses`: any of them, all where empty. */
export type PeopleFilter = { text?: string | undefined; statuses?: readonly Status[] | undefined };

const byStatus = (status: Status) =>
  db.people.where('[status+updatedAt]').between([status, Dexie.minKey], [status, Dexie.maxKey]);

const matching = async ({ text = '', statuses = [] }: PeopleFilter): Promise<PersonRow[] | undefined> => {
  const words = queryWords(text);
  const [longest] = words;
  if (!longest) return undefined;
  const rows = await db.people.where('words').startsWith(longest).distinct().toArray();
  return rows.filter((row) => (!statuses.length || statuses.includes(row.status)) && matchesWords(row.words, words));
};

const newestFirst = (a: PersonRow, b: PersonRow) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0);

/** The people that fit, last changed first: `limit` of them after the first `offset`. */
export async function findPeople(options: PeopleFilter & { limit: number; offset?: number }): Promise<Person[]> {
  const { statuses = [], limit, offset = 0 } = options;
  const found = await matching(options);
  if (found) return parseRows(Person, found.sort(newestFirst).slice(offset, offset + limit));
  if (!statuses.length) return parseRows(Person, await db.people.orderBy('updatedAt').reverse().offset(offset).limit(limit).toArray());
  const newest = (status: Status) => byStatus(status).reverse().limit(offset + limit).toArray();
  const rows = (await Promise.all(statuses.map(newest))).flat();
  return parseRows(Person, rows.sort(newestFirst).slice(offset, offset + limit));
}

/** How many people fit. */
export async function countPeople(filter: PeopleFilter = {}): Promise<number> {
  const found = await matching(filter);
  if (found) return found.length;
  if (!filter.statuses?.length) return db.people.count();
  const counts = await Promise.all(filter.statuses.map((status) => byStatus(status).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many people there are of each status; a status without any is absent. */
export async function countByStatus(): Promise<Partial<Record<Status, number>>> {
  const counts = await Promise.all(Status.options.map(async (status) => [status, await byStatus(status).count()] as const));
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
