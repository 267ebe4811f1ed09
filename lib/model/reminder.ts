import { z } from './zod';
import { PersonId, ReminderId } from './id';
import { Instant, LocalDate } from './time';

/**
 * What the user is reminded of: to write (to follow up, to thank, to send the topics of a meeting), to look back together, to do what was
 * promised.
 */
export const ReminderKind = z.enum(['followUp', 'thankYou', 'agendaProposal', 'checkpoint', 'task']);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** Something due about a person. `done` is "no" or the instant it was done: IndexedDB cannot index an absent or boolean value. */
export const Reminder = z.object({
  id: ReminderId,
  personId: PersonId,
  kind: ReminderKind,
  /** The meeting, checkpoint or task that it is about. */
  about: z.uuid({ version: 'v7' }).optional(),
  /** What is to be done, where the kind does not say it. */
  text: z.string().max(2_000).optional(),
  dueOn: LocalDate,
  done: z.union([z.literal('no'), Instant]),
  createdAt: Instant,
});
export type Reminder = z.infer<typeof Reminder>;
