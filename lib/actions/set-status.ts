import { isStoppedBy } from '@/lib/model/follow-up';
import type { HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type EventId, newId, type PersonId, type ReminderId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import type { Reminder } from '@/lib/model/reminder';
import type { Status } from '@/lib/model/status';
import { thankYouDay } from '@/lib/model/thank-you';
import { toInstant, toLocalDate } from '@/lib/model/time';
import { withStatus } from '@/lib/model/with-status';
import { db } from '@/lib/store/database';
import { doNotContactHashes } from '@/lib/store/do-not-contact';
import { type Ledger, recordChange } from '@/lib/store/ledger';
import { parseRows } from '@/lib/store/parse-rows';
import { refreshBadge } from './refresh-badge';
import { stopReminders } from './stop-reminders';

/**
 * Sets the status of people, with the step in the history; reminders that the status makes pointless are finished, and after a
 * meeting there is one to say thank you. Who may be contacted again is forgotten on the list of those who may not.
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
    await changeStatus(ledger, changing, status, options, now);
    await stopReminders(ledger, ids, ({ kind }) => isStoppedBy(kind, status), at);
    await ledger.remove('doNotContact', cleared);
    return { result: undefined, count: changing.length };
  });
  await refreshBadge(now);
  return change;
}

/** Within a change: people get a status, with the step in the history, and after a meeting a reminder to say thank you. */
export async function changeStatus(ledger: Ledger, people: readonly Person[], status: Status, { reason }: { reason?: string | undefined }, now: Date): Promise<void> {
  const at = toInstant(now);
  await ledger.put('people', people.map((person) => withStatus(person, status, at)));
  await ledger.add('history', people.map((person) => statusChanged(person, status, at, reason)));
  await ledger.add('reminders', await thanksDue(people, status, now));
}

/** Reminders of thanks for those who have none open. */
async function thanksDue(people: readonly Person[], status: Status, now: Date): Promise<Reminder[]> {
  const met = people.flatMap((person) => {
    const dueOn = thankYouDay(person.status, status, toLocalDate(now));
    return dueOn ? [{ personId: person.id, dueOn }] : [];
  });
  const known = await db.reminders.where('personId').anyOf(met.map(({ personId }) => personId)).toArray();
  const reminded = new Set(known.filter(({ kind, done }) => kind === 'thankYou' && done === 'no').map(({ personId }) => personId));
  return met
    .filter(({ personId }) => !reminded.has(personId))
    .map((due) => ({ ...due, id: newId<ReminderId>(), kind: 'thankYou' as const, done: 'no' as const, createdAt: toInstant(now) }));
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
