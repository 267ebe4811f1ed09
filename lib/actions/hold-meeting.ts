import type { ChangeId, MeetingId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { isAdvance } from '@/lib/model/status';
import { addDays, toLocalDate } from '@/lib/model/time';
import { getMeeting, getPerson, remindersOf } from '@/lib/store/queries';
import { setReminder } from './set-reminder';
import { setStatus } from './set-status';
import { editMeeting } from './write-meeting';

/**
 * Notes that a meeting has just taken place: who was not met before is met now, and thanks are due within 24 hours. Resolves to what is to
 * be undone, the last first. Throws `Refusal` where the meeting is gone.
 */
export async function holdMeeting(id: MeetingId, now = new Date()): Promise<ChangeId[]> {
  const meeting = await getMeeting(id);
  const person = meeting && (await getPerson(meeting.personId));
  if (!meeting || !person) throw new Refusal('notFound');
  const today = toLocalDate(now);
  const changes = [await editMeeting(id, { state: 'held', heldOn: meeting.heldOn ?? today }, now)];
  if (isAdvance(person.status, 'met')) changes.unshift(await setStatus([person.id], 'met', {}, now));
  const open = (await remindersOf(person.id)).some(({ kind, done }) => kind === 'thankYou' && done === 'no');
  if (!open) await setReminder(person.id, 'thankYou', addDays(today, 1), now);
  return changes;
}
