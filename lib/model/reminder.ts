import { z } from './zod';
import { PersonId, ReminderId } from './id';
import { Instant, LocalDate } from './time';

/** What the user is reminded of. */
export const ReminderKind = z.enum(['followUp', 'thankYou']);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** Something due about a person. `done` is "no" or the instant it was done: IndexedDB cannot index an absent or boolean value. */
export const Reminder = z.object({
  id: ReminderId,
  personId: PersonId,
  kind: ReminderKind,
  dueOn: LocalDate,
  done: z.union([z.literal('no'), Instant]),
  createdAt: Instant,
});
export type Reminder = z.infer<typeof Reminder>;
