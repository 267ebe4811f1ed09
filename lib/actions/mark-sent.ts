import { followUpDay, isDoneBy, isStoppedBy, mayWrite } from '@/lib/model/follow-up';
import type { HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type DraftId, type EventId, newId, type ReminderId } from '@/lib/model/id';
import { type Draft, messageKinds } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { recipientOf } from '@/lib/model/recipient';
import { Refusal } from '@/lib/model/refusal';
import type { HandOver } from '@/lib/model/settings';
import { isAdvance, type Status } from '@/lib/model/status';
import { type Instant, type LocalDate, toInstant, toLocalDate } from '@/lib/model/time';
import { withStatus } from '@/lib/model/with-status';
import { recordChange } from '@/lib/store/ledger';
import { getDraft, getPerson, historyOf } from '@/lib/store/queries';
import { refreshBadge } from './refresh-badge';
import { statusChanged } from './set-status';
import { stopReminders } from './stop-reminders';

type FollowUp = { followUpOn?: LocalDate; reminderId?: ReminderId };
export type MarkedSent = FollowUp & { change: ChangeId };

/**
 * Notes that a draft was sent: its exact text goes into the history, the status moves on (never back), reminders that it answers are
 * done, and where an answer is now awaited a follow-up is proposed. The draft is removed.
 *
 * Throws `Refusal` where the draft or the person is gone.
 */
export async function markSent(draftId: DraftId, via: HandOver, now = new Date()): Promise<MarkedSent> {
  const at = toInstant(now);
  const { result, change } = await recordChange<FollowUp>('markSent', now, async (ledger) => {
    const draft = await getDraft(draftId);
    const person = draft && (await getPerson(draft.personId));
    if (!person) throw new Refusal('notFound');
    const status = statusAfter(draft, person);
    const events = [sent(draft, person, via, at), ...(status === person.status ? [] : [statusChanged(person, status, at)])];
    await ledger.put('people', [{ ...withStatus(person, status, at), updatedAt: at }]);
    await ledger.add('history', events);
    await ledger.remove('drafts', [draftId]);
    await stopReminders(ledger, [person.id], ({ kind }) => isDoneBy(kind, draft.kind) || isStoppedBy(kind, status), at);
    const followUpOn = followUpDay(draft.kind, status, await historyOf(person.id), toLocalDate(now));
    if (!followUpOn) return { result: {}, count: 1 };
    const reminderId = newId<ReminderId>();
    await ledger.add('reminders', [{ id: reminderId, personId: person.id, kind: 'followUp', dueOn: followUpOn, done: 'no', createdAt: at }]);
    return { result: { followUpOn, reminderId }, count: 1 };
  });
  await refreshBadge(now);
  return { ...result, change };
}

const statusAfter = ({ kind }: Draft, { status }: Person): Status => {
  const { marks } = messageKinds[kind];
  return marks && mayWrite(kind, status) && isAdvance(status, marks) ? marks : status;
};

const sent = (draft: Draft, person: Person, via: HandOver, at: Instant): HistoryEvent => {
  const { kind, language, subject, body, overridden } = draft;
  const to = recipientOf(draft, person);
  return { id: newId<EventId>(), personId: person.id, at, type: 'sent', kind, language, channel: via, ...(to && { to }), subject, body, ...(overridden && { overridden }) };
};
