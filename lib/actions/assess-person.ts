import { Assessment, type AssessmentField } from '@/lib/model/assessment';
import { editedRow } from '@/lib/model/edited-row';
import { type AssessmentId, type ChangeId, newId, type PersonId } from '@/lib/model/id';
import { type Instant, toInstant } from '@/lib/model/time';
import { recordChange } from '@/lib/store/ledger';
import { listAssessments } from '@/lib/store/queries';
import { refuseLeftover } from './refuse-leftover';

export type AssessmentWords = Partial<Pick<Assessment, AssessmentField>>;

/** What is typed about one person within this time (milliseconds) is undone together. */
const session = 10 * 60_000;

const blank = (personId: PersonId, at: Instant): Assessment => ({
  id: newId<AssessmentId>(), personId, ratings: {}, knockOuts: [], wouldChange: '', createdAt: at, updatedAt: at,
});

/**
 * Stores what the user thinks of somebody; a function gets what is stored, to change one rating. There is one assessment of each person, however
 * fast its parts are written. Throws `ZodError` where a value does not fit, `Refusal` where the person is gone.
 */
export async function assessPerson(
  personId: PersonId,
  words: AssessmentWords | ((assessment: Assessment) => AssessmentWords),
  now = new Date(),
): Promise<ChangeId> {
  const at = toInstant(now);
  const { change } = await recordChange(
    'editEntry',
    now,
    async (ledger) => {
      const row = (await listAssessments()).find((assessment) => assessment.personId === personId) ?? blank(personId, at);
      const edited = editedRow(Assessment, row, typeof words === 'function' ? words(row) : words, at);
      if (edited === row) return { result: undefined, count: 0 };
      await refuseLeftover('assessments', edited);
      await ledger.put('assessments', [edited]);
      return { result: undefined, count: 1 };
    },
    { key: `assessments:${personId}`, within: session },
  );
  return change;
}
