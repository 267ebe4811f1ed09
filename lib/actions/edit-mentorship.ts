import type { ChangeId, PersonId } from '@/lib/model/id';
import { Mentorship, type MentorshipField } from '@/lib/model/mentorship';
import { Refusal } from '@/lib/model/refusal';
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
  const mentorship = await getMentorship(personId);
  if (!mentorship) throw new Refusal('notFound');
  return editEntry({ table: 'mentorships', schema: Mentorship, id: mentorship.id }, words, now);
}
