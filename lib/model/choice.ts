import { EntryId, PersonId } from './id';
import { Criterion } from './rating';
import { Instant } from './time';
import { z } from './zod';

/** How much a criterion counts: 0 not at all, 5 most. */
const Weight = z.number().int().min(0).max(5);

const words = {
  /** Weights that the user changed. */
  weights: z.partialRecord(Criterion, Weight),
  ownCriteria: z.array(z.object({ id: EntryId, text: z.string().max(200), weight: Weight })).max(20),
  /** What rules somebody out, however well they do otherwise. */
  knockOuts: z.array(z.object({ id: EntryId, text: z.string().max(300) })).max(20),
  /** Who is compared; absent: everybody the user has met. */
  candidates: z.array(PersonId).max(50).optional(),
};
export const ChoiceField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);
export type ChoiceField = z.infer<typeof ChoiceField>;

/** How the user decides whom to ask to be a mentor. There is one. */
export const Choice = z.object({
  id: z.literal('choice'),
  ...words,
  changedAt: z.partialRecord(ChoiceField, Instant).optional(),
  updatedAt: Instant,
});
export type Choice = z.infer<typeof Choice>;

export const blankChoice = (at: Instant): Choice => ({ id: 'choice', weights: {}, ownCriteria: [], knockOuts: [], updatedAt: at });
