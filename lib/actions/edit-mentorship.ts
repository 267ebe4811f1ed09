import { type ChangeId, type MentorshipId, newId, type PersonId } from '@/lib/model/id';
import { blankMentorship, Mentorship, type MentorshipField } from '@/lib/model/mentorship';
import type { Instant } from '@/lib/model/time';
import { getMentorship } from '@/lib/store/queries';
import { editEntry } from './write-entries';

export type MentorshipWords = { [Field in MentorshipField]?: Mentorship[Field] | undefined };

/**
 * Stores what is typed about a mentoring; `undefined` clears a field, and a function gets what is stored, to change one topic. Throws
 * `ZodError` where a value does not fit, `Refusal` where the mentoring is erased meanwhile.
 */
export async function editMentorship(
  personId: PersonId,
  words: MentorshipWords | ((mentorship: Mentorship) => MentorshipWords),
  now = new Date(),
): Promise<ChangeId> {
  const known = await getMentorship(personId);
  const id = known?.id ?? newId<MentorshipId>();
  const blank = known ? undefined : (at: Instant) => blankMentorship(id, personId, at);
  return editEntry({ table: 'mentorships', schema: Mentorship, id, blank }, words, now);
}
