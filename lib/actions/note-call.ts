import { followUpDay, isDoneBy, isStoppedBy, mayWrite } from '@/lib/model/follow-up';
import { type CallOutcome, HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type DraftId, type EventId, newId, type PersonId, type ReminderId } from '@/lib/model/id';
import { messageKinds } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { Refusal } from '@/lib/model/refusal';
import { isAdvance, type Status } from '@/lib/model/status';
import { type LocalDate, toInstant, toLocalDate } from '@/lib/model/time';
import { withStatus } from '@/lib/model/with-status';
import { recordChange } from '@/lib/store/ledger';
import { getPerson, historyOf } from '@/lib/store/queries';
import { refreshBadge } from './refresh-badge';
import { statusChanged } from './set-status';
import { stopReminders } from './stop-reminders';

export type Call = {
  outcome: CallOutcome;
  notes: string;
  /** The status that the talk led to; only where they spoke. */
  status?: Status | undefined;
  /** The script that was spoken from: it is done with the call. */
  draftId?: DraftId | undefined;
};

type Result = { followUpOn?: LocalDate; reminderId?: ReminderId };
export type NotedCall = Result & { change: ChangeId };

/**
 * Keeps a phone call in the history, with the notes. Who was not reached counts as contacted, and is proposed to be called or written
 * to again on the day returned; a talk ends the wait for an answer. Throws `Refusal` where the person is gone, `ZodError` where the
 * notes are too long.
 */
export async function noteCall(personId: PersonId, call: Call, now = new Date()): Promise<NotedCall> {
  const at = toInstant(now);
  const { outcome, notes, draftId } = call;
  const event = HistoryEvent.parse({ id: newId<EventId>(), personId, at, type: 'called', outcome, notes });
  const { result, change } = await recordChange<Result>('noteCall', now, async (ledger) => {
    const person = await getPerson(personId);
    if (!person) throw new Refusal('notFound');
    const status = statusAfter(call, person);
    await ledger.put('people', [{ ...withStatus(person, status, at), updatedAt: at }]);
    await ledger.add('history', [event, ...(status === person.status ? [] : [statusChanged(person, status, at)])]);
    if (draftId) await ledger.remove('drafts', [draftId]);
    await stopReminders(ledger, [personId], ({ kind }) => isDoneBy(kind, 'phoneScript') || isStoppedBy(kind, status), at);
    const followUpOn = outcome === 'spoke' ? undefined : followUpDay('phoneScript', status, await historyOf(personId), toLocalDate(now));
    if (!followUpOn) return { result: {}, count: 1 };
    const reminderId = newId<ReminderId>();
    await ledger.add('reminders', [{ id: reminderId, personId, kind: 'followUp', dueOn: followUpOn, done: 'no', createdAt: at }]);
    return { result: { followUpOn, reminderId }, count: 1 };
  });
  await refreshBadge(now);
  return { ...result, change };
}

function statusAfter({ outcome, status }: Call, person: Person): Status {
  if (outcome === 'spoke') return status ?? person.status;
  const { marks } = messageKinds.phoneScript;
  return mayWrite('phoneScript', person.status) && isAdvance(person.status, marks) ? marks : person.status;
}
