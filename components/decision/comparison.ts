import { usualCandidates } from '@/lib/relationship/candidates';
import type { Assessment } from '@/lib/model/assessment';
import type { Choice } from '@/lib/model/choice';
import type { Person } from '@/lib/model/person';
import { criteriaOf, type Candidate, ranking, ratingsOf, type SourcedRating, type Standing, standingOf, type Weighed } from '@/lib/relationship/decision';
import { findPeople, getChoice, listAssessments, meetingsOf, peopleOf } from '@/lib/store/queries';

/** One candidate with everything that is compared. */
export type Compared = Candidate & { person: Person; ratings: Record<string, SourcedRating>; assessment: Assessment | undefined; standing: Standing };

export type Comparison = {
  choice: Choice;
  criteria: Weighed[];
  /** In the order of the result. */
  compared: Compared[];
  /** Who could be compared too. */
  others: Person[];
};

const offered = 100;

/** Reads everything that a decision rests on. To be used in a live query. */
export async function readComparison(): Promise<Comparison> {
  const [choice, assessments, met] = await Promise.all([getChoice(), listAssessments(), findPeople({ statuses: [...usualCandidates], limit: offered })]);
  const ids = choice.candidates ?? met.map(({ id }) => id);
  const people = (await peopleOf(ids)).filter((person) => person !== undefined);
  const criteria = criteriaOf(choice);
  const valid = new Set<string>(choice.knockOuts.map(({ id }) => id));
  const compared = await Promise.all(
    people.map(async (person): Promise<Compared> => {
      const assessment = assessments.find(({ personId }) => personId === person.id);
      const candidate = { id: person.id, ratings: ratingsOf(await meetingsOf(person.id), assessment), knockOuts: assessment?.knockOuts ?? [] };
      return { ...candidate, person, assessment, standing: standingOf(candidate, criteria, valid) };
    }),
  );
  const order = ranking(compared.map(({ standing }) => standing)).map(({ id }) => id);
  const inOrder = [...compared].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { choice, criteria, compared: inOrder, others: met.filter(({ id }) => !ids.includes(id)) };
}
