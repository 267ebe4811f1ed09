import { type EntryId, newId } from '@/lib/model/id';
import type { AgendaItem } from '@/lib/model/meeting';
import type { Mentorship } from '@/lib/model/mentorship';
import type { Plan } from '@/lib/model/plan';
import type { LocalDate } from '@/lib/model/time';

/** How every meeting opens and closes, in the user's language. */
export type UsualTopics = { last: string; next: string };

/** So long opening and closing take. */
const frameMinutes = 5;
/** So many topics fit between them. */
const mostTopics = 3;

const item = (topic: string, minutes: number): AgendaItem => ({ id: newId<EntryId>(), topic, minutes, outcome: '', owner: 'me' });

/** The topics that are next: those with a day up to then first, then those without. */
const nextTopics = ({ topics }: Pick<Mentorship, 'topics'>, day: LocalDate): string[] => {
  const open = topics.filter(({ done, text, on }) => !done && text.trim() && (!on || on <= day));
  return open.sort((a, b) => ((a.on ?? '~') < (b.on ?? '~') ? -1 : 1)).slice(0, mostTopics).map(({ text }) => text.trim());
};

/**
 * What a meeting of so many minutes on `day` begins with: the structure that the user planned for all meetings, else the way in and
 * out with the next topics of the agenda between them, all together exactly as long as the meeting.
 */
export function firstAgenda(
  mentorship: Pick<Mentorship, 'topics'>,
  { structure }: Pick<Plan, 'structure'>,
  { day, minutes }: { day: LocalDate; minutes: number },
  words: UsualTopics,
): AgendaItem[] {
  if (structure?.length) return structure.map(({ topic, minutes: own }) => item(topic, own));
  const topics = nextTopics(mentorship, day);
  const rest = Math.max(0, minutes - 2 * frameMinutes);
  const share = Math.floor(rest / Math.max(1, topics.length) / 5) * 5;
  const shares = topics.map((_, i) => (i === 0 ? rest - share * (topics.length - 1) : share));
  const between = topics.length ? topics.map((topic, i) => item(topic, shares[i] ?? 0)) : [item('', rest)];
  return [item(words.last, frameMinutes), ...between, item(words.next, frameMinutes)];
}
