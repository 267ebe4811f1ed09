import { describe, expect, it } from 'vitest';
import { blankChoice } from '@/lib/model/choice';
import { type EntryId, newId, type PersonId } from '@/lib/model/id';
import type { Confidence, Rating } from '@/lib/model/rating';
import type { Instant } from '@/lib/model/time';
import { type Candidate, criteriaOf, flips, isClose, leader, ranking, ratingsOf, standingOf } from '@/lib/relationship/decision';

const choice = blankChoice('2026-03-02T09:00:00.000Z' as Instant);
const rating = (score: number, confidence: Confidence = 'high'): Rating => ({ score, evidence: '', confidence });
const everything = (score: number) => Object.fromEntries(criteriaOf(choice).map(({ key }) => [key, rating(score)]));
const candidate = (ratings: Record<string, Rating>, knockOuts: string[] = []): Candidate => ({ id: newId<PersonId>(), ratings, knockOuts });
const standings = (candidates: Candidate[], valid: string[] = []) => ranking(candidates.map((one) => standingOf(one, criteriaOf(choice), new Set(valid))));

describe('a decision', () => {
  it('is a weighted mean of what is rated, and says how much is', () => {
    const weighed = [{ key: 'expertise', weight: 3 }, { key: 'energy', weight: 1 }, { key: 'network', weight: 4 }];
    expect(standingOf(candidate({ expertise: rating(5), energy: rating(1, 'low') }), weighed, new Set())).toMatchObject({ score: 4, known: 0.5, sure: 0.75 });
    expect(standingOf(candidate({}), weighed, new Set())).toMatchObject({ score: undefined, known: 0 });
  });

  it('has no leader of whom too little is known, or who is ruled out', () => {
    const little = candidate({ expertise: rating(5) });
    const out = candidate(everything(5), ['boss']);
    const fine = candidate(everything(3));
    expect(leader(standings([little]))).toBeUndefined();
    expect(leader(standings([out], ['boss']))).toBeUndefined();
    expect(standings([out, little, fine], ['boss']).map(({ id }) => id)).toEqual([fine.id, little.id, out.id]);
    expect(leader(standings([out], []))?.id).toBe(out.id);
  });

  it('says what the result hangs on, and when two are as good', () => {
    const one = candidate({ ...everything(3), expertise: rating(5) });
    const other = candidate({ ...everything(3), energy: rating(4) });
    expect(leader(standings([one, other]))?.id).toBe(one.id);
    expect(flips([one, other], choice)).toEqual([{ criterion: 'expertise', leader: other.id }]);
    expect(isClose(standings([candidate(everything(3)), candidate(everything(3))]))).toBe(true);
    expect(isClose(standings([candidate(everything(5)), candidate(everything(3))]))).toBe(false);
  });

  it('takes the word written when comparing before impressions, later impressions before earlier ones', () => {
    const meeting = (score: number) => ({ id: newId(), impressions: { energy: rating(score), network: rating(score) } }) as never;
    const assessment = { ratings: { network: rating(1) } } as never;
    const ratings = ratingsOf([meeting(2), meeting(4)], assessment);
    expect(ratings.energy).toMatchObject({ score: 4 });
    expect(ratings.network).toMatchObject({ score: 1, from: 'comparison' });
  });

  it('weighs what the user added', () => {
    const own = { id: newId<EntryId>(), text: 'Lives nearby', weight: 2 };
    expect(criteriaOf({ ...choice, weights: { network: 0 }, ownCriteria: [own] }).slice(-2)).toEqual([{ key: 'network', weight: 0 }, { key: own.id, weight: 2, text: 'Lives nearby' }]);
  });
});
