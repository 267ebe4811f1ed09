import { isStoppedBy } from '@/lib/model/follow-up';
import type { HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type EventId, newId, type PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import type { Status } from '@/lib/model/status';
import { toInstant } from '@/lib/model/time';
import { withStatus } from '@/lib/model/with-status';
import { db } from '@/lib/store/database';
import { doNotContactHashes } from '@/lib/store/do-not-contact';
import { recordChange } from '@/lib/store/ledger';
import { parseRows } from '@/lib/store/parse-rows';
import { refreshBadge } from './refresh-badge';
import { stopReminders } from './stop-reminders';

/**
 * Sets the status of people, with the step in the history; reminders that the status makes pointless are finished. Who may be
 * contacted again
 * is forgotten on the list of those who may not.
 */
export async function setStatus(
  ids: PersonId[],
  status: Status,
  options: { reason?: string | undefined } = {},
  now = new Date(),
): Promise<ChangeId> {
  const at = toInstant(now);
  const cleared = status === 'doNotContact' ? [] : await hashesOf(ids);
  const { change } = await recordChange('setStatus', now, async (ledger) => {
    const people = parseRows(Person, (await db.people.bulkGet(ids)).filter((row) => row !== undefined));
    const changing = people.filter((person) => person.status !== status);
    await ledger.put('people', changing.map((person) => withStatus(person, status, at)));
    await ledger.add('history', changing.map((person) => statusChanged(person, status, at, options.reason)));
    await stopReminders(ledger, ids, ({ kind }) => isStoppedBy(kind, status), at);
    await ledger.remove('doNotContact', cleared);
    return { result: undefined, count: changing.length };
  });
  await refreshBadge(now);
  return change;
}

/** What stands on the do-not-contact list of those who had that status until now. */
async function hashesOf(ids: PersonId[]): Promise<string[]> {
  const people = parseRows(Person, (await db.people.bulkGet(ids)).filter((row) => row?.status === 'doNotContact'));
  const hashes = await Promise.all(people.map(doNotContactHashes));
  return db.doNotContact.where('hash').anyOf(hashes.flat()).primaryKeys();
}

export const statusChanged = (person: Person, to: Status, at: HistoryEvent['at'], reason?: string): HistoryEvent => ({
  id: newId<EventId>(),
  personId: person.id,
  at,
  type: 'statusChanged',
  from: person.status,
  to,
  ...(reason && { reason }),
});
