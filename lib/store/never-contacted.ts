import { Dexie } from 'dexie';
import { HistoryEvent } from '@/lib/model/history';
import { isContact, untouched } from '@/lib/model/never-contacted';
import { Person } from '@/lib/model/person';
import type { Instant } from '@/lib/model/time';
import { db } from './database';
import { parseRows } from './parse-rows';

/** People with whom there never was contact and about whom nothing was written since `before`, the longest untouched first; `limit` at most. */
export async function neverContacted(before: Instant, limit: number): Promise<Person[]> {
  const found: Person[] = [];
  for (const status of untouched) {
    const rows = await db.people.where('[status+updatedAt]').between([status, Dexie.minKey], [status, before]).limit(limit).toArray();
    const events = parseRows(HistoryEvent, await db.history.where('personId').anyOf(rows.map(({ id }) => id)).toArray());
    const touched = new Set(events.filter(isContact).map(({ personId }) => personId));
    found.push(...parseRows(Person, rows).filter(({ id }) => !touched.has(id)));
  }
  return found.sort((one, other) => (one.updatedAt < other.updatedAt ? -1 : 1)).slice(0, limit);
}
