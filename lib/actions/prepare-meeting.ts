import type { MeetingId, PersonId } from '@/lib/model/id';
import { usualQuestions } from '@/lib/model/questions';
import { meetingsOf } from '@/lib/store/queries';
import { addMeeting } from './write-meeting';

/** The first meeting with somebody that is being prepared, or a new one with the usual questions. Throws `Refusal` where the person is gone. */
export async function prepareMeeting(personId: PersonId, now = new Date()): Promise<MeetingId> {
  const open = (await meetingsOf(personId)).find(({ kind, state }) => kind === 'first' && state === 'planned');
  return open?.id ?? addMeeting(personId, 'first', { questions: [...usualQuestions] }, now);
}
