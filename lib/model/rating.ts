import { z } from './zod';

export const Confidence = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof Confidence>;

/** What one judges another person by (domain: fit comparison), with its usual weight (0: does not count, 5: counts most). */
export const criteria = {
  expertise: 5,
  availability: 4,
  approachability: 4,
  feedback: 4,
  criticism: 4,
  trackRecord: 3,
  values: 3,
  guidance: 3,
  independence: 3,
  energy: 3,
  network: 2,
} as const;

export type Criterion = keyof typeof criteria;
export const Criterion = z.enum(Object.keys(criteria) as [Criterion, ...Criterion[]]);
export const criterionNames = Criterion.options;

/** One of `criteria`, or the id of one that the user added. */
const CriterionKey = z.string().min(1).max(60);

/** How well somebody does by one criterion, what that rests on, and how sure the user is. */
export const Rating = z.object({
  /** 1: not at all, 5: very well. */
  score: z.number().int().min(1).max(5),
  evidence: z.string().max(2_000),
  confidence: Confidence,
});
export type Rating = z.infer<typeof Rating>;

/** Ratings by criterion; what is not rated is absent. */
export const Ratings = z.record(CriterionKey, Rating);
export type Ratings = z.infer<typeof Ratings>;
