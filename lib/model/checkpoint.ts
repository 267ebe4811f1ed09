import { CheckpointId, PersonId } from './id';
import { Instant, LocalDate } from './time';
import { z } from './zod';

/** When the two look back: after the third meeting, halfway, at the end, and whenever else they want to. */
export const CheckpointKind = z.enum(['third', 'midpoint', 'end', 'own']);
export type CheckpointKind = z.infer<typeof CheckpointKind>;

/** What was decided when looking back. */
export const Decision = z.enum(['continue', 'adjust', 'pause', 'end']);
export type Decision = z.infer<typeof Decision>;

const words = {
  dueOn: LocalDate,
  title: z.string().max(200),
  notes: z.string().max(20_000),
  decision: Decision.optional(),
  /** "no", or the moment at which it was held. */
  done: z.union([z.literal('no'), Instant]),
};
const CheckpointField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);

/** A day on which the two look back together. */
export const Checkpoint = z.object({
  id: CheckpointId,
  personId: PersonId,
  kind: CheckpointKind,
  ...words,
  changedAt: z.partialRecord(CheckpointField, Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Checkpoint = z.infer<typeof Checkpoint>;
