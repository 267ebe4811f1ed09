import { Assessment, type AssessmentField } from '@/lib/model/assessment';
import { type AssessmentId, type ChangeId, newId, type PersonId } from '@/lib/model/id';
import type { Instant } from '@/lib/model/time';
import { listAssessments } from '@/lib/store/queries';
import { editEntry } from './write-entries';

export type AssessmentWords = Partial<Pick<Assessment, AssessmentField>>;

const blank = (personId: PersonId, at: Instant): Assessment => ({
  id: newId<AssessmentId>(), personId, ratings: {}, knockOuts: [], wouldChange: '', createdAt: at, updatedAt: at,
});

/**
 * Stores what the user thinks of somebody; a function gets what is stored, to change one rating. There is one assessment of each person, however
 * fast its parts are written. Throws `ZodError` where a value does not fit, `Refusal` where the person is gone.
 */
export function assessPerson(
  personId: PersonId,
  words: AssessmentWords | ((assessment: Assessment) => AssessmentWords),
  now = new Date(),
): Promise<ChangeId> {
  const find = async () => (await listAssessments()).find((assessment) => assessment.personId === personId);
  return editEntry({ table: 'assessments', schema: Assessment, id: personId, find, blank: (at) => blank(personId, at) }, words, now);
}
