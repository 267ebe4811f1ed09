import { FeedbackId, PersonId } from './id';
import { Instant, LocalDate } from './time';
import { z } from './zod';

/** Five short questions about the mentoring itself, each rated from 1 (not at all) to 5 (entirely). */
export const healthQuestions = ['direction', 'rhythm', 'trust', 'use', 'promises'] as const;
export const HealthQuestion = z.enum(healthQuestions);
export type HealthQuestion = z.infer<typeof HealthQuestion>;

/** What is asked in words: of the mentor by mail, of oneself at a checkpoint. */
export const wordQuestions = ['learned', 'keep', 'change', 'stop'] as const;
export const WordQuestion = z.enum(wordQuestions);
export type WordQuestion = z.infer<typeof WordQuestion>;

const Rating = z.number().int().min(1).max(5);

/** `health`: the user's own five answers; `self`: the user about themselves; `mentor`: what the mentor answered. */
export const FeedbackForm = z.enum(['health', 'self', 'mentor']);
export type FeedbackForm = z.infer<typeof FeedbackForm>;

const words = {
  on: LocalDate,
  ratings: z.partialRecord(HealthQuestion, Rating),
  answers: z.partialRecord(WordQuestion, z.string().max(10_000)),
  /** An answer as it came, word for word. */
  text: z.string().max(50_000),
};
const FeedbackField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);

/** One answer about a mentoring, from one side. */
export const Feedback = z.object({
  id: FeedbackId,
  personId: PersonId,
  form: FeedbackForm,
  ...words,
  changedAt: z.partialRecord(FeedbackField, Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Feedback = z.infer<typeof Feedback>;

/** How a mentoring fares by the user's own answers: `unknown` before the first ones, `new` after them. */
export type HealthTrend = 'unknown' | 'new' | 'rising' | 'steady' | 'falling';
