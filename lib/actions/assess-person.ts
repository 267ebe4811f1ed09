import { Assessment, type AssessmentField } from '@/lib/model/assessment';
import { type AssessmentId, type ChangeId, newId, type PersonId } from '@/lib/model/id';
import type { Instant } from '@/lib/model/time';
import { listAssessments } from '@/lib/store/queries';
import { editEntry } from './write-entries';

export type AssessmentWords = Partial<Pick<Assessment, AssessmentField>>;

const blank = (id: AssessmentId, personId: PersonId) => (at: Instant): Assessment => ({
  id, personId, ratings: {}, knockOuts: [], wouldChange: '', createdAt: at, updatedAt: at,
});

/** Stores what the user thinks of somebody; a function gets what is stored, to change one rating. Throws `ZodError` where a value does not fit. */
export async function assessPerson(
  personId: PersonId,
  words: AssessmentWords | ((assessment: Assessment) => AssessmentWords),
  now = new Date(),
): Promise<ChangeId> {
  const known = (await listAssessments()).find((assessment) => assessment.personId === personId);
  const id = known?.id ?? newId<AssessmentId>();
  return editEntry({ table: 'assessments', schema: Assessment, id, blank: blank(id, personId) }, words, now);
}
