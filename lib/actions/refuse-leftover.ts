import type { PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { isOfMentoring, type StoredTable } from '@/lib/model/stored-tables';
import { db } from '@/lib/store/database';
import { getMentorship } from '@/lib/store/queries';

type Row = { personId?: PersonId | undefined; kind?: unknown };

/**
 * Within a change: throws `Refusal` where a new row would be about somebody, or about a mentoring, that another window has deleted or
 * erased since this one was drawn.
 */
export async function refuseLeftover(table: StoredTable, row: object): Promise<void> {
  const { personId } = row as Row;
  if (personId === undefined) return;
  const isThere = (await db.people.get(personId)) && (!isOfMentoring(table, row) || (await getMentorship(personId)));
  if (!isThere) throw new Refusal('notFound');
}
