import { editedRow } from '@/lib/model/edited-row';
import { isStoppedBy } from '@/lib/model/follow-up';
import { type ChangeId, type MeetingId, newId, type ReminderId } from '@/lib/model/id';
import { Meeting } from '@/lib/model/meeting';
import { Refusal } from '@/lib/model/refusal';
import { isAdvance } from '@/lib/model/status';
import { addDays, toInstant, toLocalDate } from '@/lib/model/time';
import { recordChange } from '@/lib/store/ledger';
import { getMeeting, getPerson, remindersOf } from '@/lib/store/queries';
import { remindOfMeeting } from './mentoring-reminders';
import { refreshBadge } from './refresh-badge';
import { changeStatus } from './set-status';
import { stopReminders } from './stop-reminders';

/**
 * Notes that a meeting has just taken place: who was not met before is met now, and thanks are due within 24 hours. One change, apart from
 * the notes typed before it. Throws `Refusal` where the meeting is gone.
 */
export async function holdMeeting(id: MeetingId, now = new Date()): Promise<ChangeId> {
  const [at, today] = [toInstant(now), toLocalDate(now)];
  const { change } = await recordChange('holdMeeting', now, async (ledger) => {
    const meeting = await getMeeting(id);
    const person = meeting && (await getPerson(meeting.personId));
    if (!meeting || !person) throw new Refusal('notFound');
    const held = editedRow(Meeting, meeting, { state: 'held', heldOn: meeting.heldOn ?? today }, at);
    await ledger.put('meetings', [held]);
    await remindOfMeeting(ledger, held, meeting, at);
    if (isAdvance(person.status, 'met')) {
      await changeStatus(ledger, [person], 'met', {}, now);
      await stopReminders(ledger, [person.id], ({ kind }) => isStoppedBy(kind, 'met'), at);
    }
    const isReminded = (await remindersOf(person.id)).some(({ kind, done }) => kind === 'thankYou' && done === 'no');
    const thanks = { id: newId<ReminderId>(), personId: person.id, kind: 'thankYou' as const, dueOn: addDays(today, 1), done: 'no' as const, createdAt: at };
    if (!isReminded) await ledger.add('reminders', [thanks]);
    return { result: undefined, count: 1 };
  });
  await refreshBadge(now);
  return change;
}
