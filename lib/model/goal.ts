import { EntryId, GoalId, MeetingId } from './id';
import { Instant, LocalDate } from './time';
import { z } from './zod';

/** Within some months, or for the years to come. */
export const Horizon = z.enum(['short', 'long']);
export type Horizon = z.infer<typeof Horizon>;

export const GoalState = z.enum(['open', 'reached', 'dropped']);
export type GoalState = z.infer<typeof GoalState>;

/** How far something has come, in percent. */
const Progress = z.number().int().min(0).max(100);

/** What shows that a goal comes nearer, on a day; `progress`: how far it was then. */
export const Evidence = z.object({
  id: EntryId,
  on: LocalDate,
  text: z.string().max(4_000),
  progress: Progress.optional(),
  meetingId: MeetingId.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

const words = {
  text: z.string().max(2_000),
  horizon: Horizon,
  /** The skill or quality that it takes, in the user's words; empty where none is named. */
  skill: z.string().max(200),
  /** How to tell that it is reached. */
  measure: z.string().max(2_000),
  due: LocalDate.optional(),
  progress: Progress,
  state: GoalState,
  evidence: z.array(Evidence).max(500),
};
export const GoalField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);
export type GoalField = z.infer<typeof GoalField>;

/** Something that the user wants to reach; all mentors share the goals. */
export const Goal = z.object({
  id: GoalId,
  ...words,
  /** When each field was changed last; absent: never since the goal was written down. */
  changedAt: z.partialRecord(GoalField, Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Goal = z.infer<typeof Goal>;
