import { AssessmentId, EntryId, PersonId } from './id';
import { Ratings } from './rating';
import { Instant } from './time';
import { z } from './zod';

const words = {
  /** Where the user rates otherwise than right after a meeting (`Meeting.impressions`), or without one. */
  ratings: Ratings,
  /** Which of the knock-outs of the choice apply. */
  knockOuts: z.array(EntryId).max(20),
  /** What would change the user's mind about this person. */
  wouldChange: z.string().max(4_000),
};
export const AssessmentField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);
export type AssessmentField = z.infer<typeof AssessmentField>;

/** What the user thinks of somebody as a mentor. */
export const Assessment = z.object({
  id: AssessmentId,
  personId: PersonId,
  ...words,
  changedAt: z.partialRecord(AssessmentField, Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Assessment = z.infer<typeof Assessment>;
