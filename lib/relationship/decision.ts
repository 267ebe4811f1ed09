import type { Assessment } from '@/lib/model/assessment';
import type { Choice } from '@/lib/model/choice';
import type { MeetingId, PersonId } from '@/lib/model/id';
import type { Meeting } from '@/lib/model/meeting';
import { type Confidence, criteria, type Criterion, criterionNames, type Rating } from '@/lib/model/rating';

/** A criterion with its weight. `text`: of one that the user added; the texts of the interface have names for the others. */
export type Weighed = { key: string; weight: number; text?: string };

/** By what is compared: the usual criteria with the user's weights, then the user's own. */
export const criteriaOf = ({ weights, ownCriteria }: Choice): Weighed[] => [
  ...criterionNames.map((key) => ({ key, weight: weights[key] ?? criteria[key] })),
  ...ownCriteria.map(({ id, text, weight }) => ({ key: id, text, weight })),
];

export const isUsual = (key: string): key is Criterion => Object.hasOwn(criteria, key);

/** A rating with where it was written: right after a meeting, or when comparing. */
export type SourcedRating = Rating & { from: 'comparison' | { meeting: MeetingId } };

/** The latest word on each criterion: what was written when comparing goes before impressions, later meetings before earlier ones. */
export function ratingsOf(meetings: readonly Meeting[], assessment: Assessment | undefined): Record<string, SourcedRating> {
  const ratings: Record<string, SourcedRating> = {};
  for (const { id, impressions } of meetings) {
    for (const [key, rating] of Object.entries(impressions)) ratings[key] = { ...rating, from: { meeting: id } };
  }
  for (const [key, rating] of Object.entries(assessment?.ratings ?? {})) ratings[key] = { ...rating, from: 'comparison' };
  return ratings;
}

export type Candidate = { id: PersonId; ratings: Record<string, Rating>; knockOuts: readonly string[] };

export type Standing = {
  id: PersonId;
  /** The weighted mean of the ratings (1 to 5); `undefined` where nothing that counts is rated. */
  score: number | undefined;
  /** The share of the weights that is rated (0 to 1). */
  known: number;
  /** The share of what is rated (by weight) that the user is sure of (0 to 1): sure counts whole, fairly sure half. */
  sure: number;
  knockedOut: boolean;
};

/** Less than so much of the weights rated: not enough is known to compare. */
export const enoughKnown = 0.5;

const certainty: Record<Confidence, number> = { low: 0, medium: 0.5, high: 1 };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Where one candidate stands. Nothing is added for what is not rated: it only makes less known. */
export function standingOf({ id, ratings, knockOuts }: Candidate, weighed: readonly Weighed[], valid: ReadonlySet<string>): Standing {
  const rated = weighed.flatMap(({ key, weight }) => (ratings[key] && weight > 0 ? [{ weight, rating: ratings[key] }] : []));
  const weights = sum(rated.map(({ weight }) => weight));
  const all = sum(weighed.map(({ weight }) => weight));
  return {
    id,
    score: weights ? sum(rated.map(({ weight, rating }) => weight * rating.score)) / weights : undefined,
    known: all ? weights / all : 0,
    sure: weights ? sum(rated.map(({ weight, rating }) => weight * certainty[rating.confidence])) / weights : 0,
    knockedOut: knockOuts.some((knockOut) => valid.has(knockOut)),
  };
}

const rank = ({ knockedOut, known, score }: Standing) => (knockedOut ? 0 : known < enoughKnown || score === undefined ? 1 : 2);

/** The candidates in order: those of whom enough is known by their score, then the others, those knocked out last. */
export const ranking = (standings: readonly Standing[]): Standing[] =>
  [...standings].sort((a, b) => rank(b) - rank(a) || (b.score ?? 0) - (a.score ?? 0) || b.known - a.known);

/** Who comes first, if that can be said: enough is known of them, and nothing knocks them out. */
export const leader = (ranked: readonly Standing[]): Standing | undefined => (ranked[0] && rank(ranked[0]) === 2 ? ranked[0] : undefined);

/** Leads by less than so many points are as good as none. */
export const closeCall = 0.2;

/** Whether the second is as good as the first. */
export const isClose = ([first, second]: readonly Standing[]): boolean =>
  first !== undefined && second !== undefined && rank(second) === 2 && (first.score ?? 0) - (second.score ?? 0) < closeCall;

export type Flip = { criterion: string; leader: PersonId };

/** What the result hangs on: the criteria without which somebody else would come first. */
export function flips(candidates: readonly Candidate[], choice: Choice): Flip[] {
  const weighed = criteriaOf(choice);
  const valid = new Set<string>(choice.knockOuts.map(({ id }) => id));
  const leaderBy = (by: readonly Weighed[]) => leader(ranking(candidates.map((candidate) => standingOf(candidate, by, valid))))?.id;
  const first = leaderBy(weighed);
  if (!first) return [];
  return weighed
    .filter(({ weight }) => weight > 0)
    .flatMap(({ key }) => {
      const other = leaderBy(weighed.map((one) => (one.key === key ? { ...one, weight: 0 } : one)));
      return other && other !== first ? [{ criterion: key, leader: other }] : [];
    });
}
