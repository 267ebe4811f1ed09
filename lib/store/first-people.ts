import type { PersonId } from '@/lib/model/id';
import { asId } from '@/lib/model/is-id';
import type { Person } from '@/lib/model/person';
import { type Status, statuses } from '@/lib/model/status-table';
import { migrations } from './migrations';
import { openAsIs } from './open-as-is';

/** As much of a person as a list shows. */
export type ListedPerson = Pick<Person, 'id' | 'name' | 'givenName' | 'familyName' | 'role' | 'organization' | 'photo' | 'status'>;

/** Dexie counts in tenths. */
const version = migrations.length * 10;

const textOrNothing = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A stored row as a list shows it; `undefined` where it is broken. */
function listed(row: Record<string, unknown>): ListedPerson | undefined {
  const id = asId<PersonId>(row.id);
  const { name, status } = row;
  if (!id || typeof name !== 'string' || typeof status !== 'string' || !Object.hasOwn(statuses, status)) return undefined;
  const [givenName, familyName, role, organization, photo] = [row.givenName, row.familyName, row.role, row.organization, row.photo].map(textOrNothing);
  return { id, name, givenName, familyName, role, organization, photo, status: status as Status };
}

const lastChanged = (database: IDBDatabase, count: number): Promise<Record<string, unknown>[]> =>
  new Promise((resolve, reject) => {
    const rows: Record<string, unknown>[] = [];
    const cursors = database.transaction('people').objectStore('people').index('updatedAt').openCursor(null, 'prev');
    cursors.onerror = () => reject(cursors.error ?? new Error('The people cannot be read.'));
    cursors.onsuccess = () => {
      const cursor = cursors.result;
      if (cursor) rows.push(cursor.value as Record<string, unknown>);
      if (cursor && rows.length < count) cursor.continue();
      else resolve(rows);
    };
  });

/**
 * The `count` people changed last, read from the browser's own database without the libraries that everything else is read and checked
 * with: for the first sight of the list, while those are fetched. Empty where nobody is saved, or nothing can be read this way.
 */
export async function firstPeople(count: number): Promise<ListedPerson[]> {
  try {
    const database = await openAsIs(version);
    if (!database) return [];
    try {
      return (await lastChanged(database, count)).flatMap((row) => listed(row) ?? []);
    } finally {
      database.close();
    }
  } catch {
    return [];
  }
}
