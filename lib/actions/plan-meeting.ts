import type { MeetingId, PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { type LocalDate, toInstant } from '@/lib/model/time';
import { agreedVersion, latestVersion } from '@/lib/relationship/agreement';
import { firstAgenda, type UsualTopics } from '@/lib/relationship/first-agenda';
import { readMentoring } from '@/lib/store/queries';
import { addMeeting } from './write-meeting';

/**
 * Plans the next meeting of a mentoring for a day and time of this machine's zone, as long and where it was agreed, with the topics
 * that are next; a reminder to send them the day before comes with it. Throws `Refusal` where there is no such mentoring.
 */
export async function planMeeting(personId: PersonId, when: { day: LocalDate; time: string }, words: UsualTopics, now = new Date()): Promise<MeetingId> {
  const record = await readMentoring(personId);
  if (!record) throw new Refusal('notFound');
  const { mentorship, agreements, plan } = record;
  const terms = agreedVersion(agreements) ?? latestVersion(agreements);
  const minutes = terms?.minutes ?? plan.minutes;
  const agenda = firstAgenda(mentorship, plan, { day: when.day, minutes }, words);
  const plannedStart = toInstant(new Date(`${when.day}T${when.time}`));
  const place = terms?.place ?? plan.place;
  return addMeeting(personId, 'regular', { plannedStart, minutes, place: place.slice(0, 1_000), agenda, ...(plan.medium && { medium: plan.medium }) }, now);
}
