import { EntryId } from './id';
import { Medium } from './meeting';
import { Rhythm, usualMinutes, usualRhythm } from './rhythm';
import { Instant } from './time';
import { z } from './zod';

export { type PlanStep, planSteps } from './screen-parts';

/** A skill or quality in a few words. */
const skill = z.string().trim().min(1).max(120);

/** A part of every meeting. */
export const MeetingPart = z.object({ id: EntryId, topic: z.string().max(300), minutes: z.number().int().min(0).max(600) });
export type MeetingPart = z.infer<typeof MeetingPart>;

/** Something to do together or in between, and what is to be learned by it. */
export const PlannedTask = z.object({ id: EntryId, text: z.string().max(500), learning: z.string().max(500) });
export type PlannedTask = z.infer<typeof PlannedTask>;

/** Words that the user says to be one thing; `same`: the others, separated by commas. */
export const Synonym = z.object({ id: EntryId, of: z.string().max(120), same: z.string().max(500) });
export type Synonym = z.infer<typeof Synonym>;

const words = {
  /** Where the user wants to be in four to six years. */
  vision: z.string().max(10_000),
  develop: z.array(skill).max(50),
  /** Skills and qualities that the user does not want to develop. */
  avoid: z.array(skill).max(50),
  /** What the user calls by several names; people's pages may use any of them. */
  synonyms: z.array(Synonym).max(50).optional(),
  /** What the user expects of a mentor. */
  expectations: z.string().max(10_000),
  rhythm: Rhythm,
  minutes: z.number().int().min(5).max(600),
  /** After so many meetings both decide whether it goes on; 0: no trial. */
  trial: z.number().int().min(0).max(24),
  medium: Medium.optional(),
  place: z.string().max(300),
  /** How a meeting is divided; absent: as usual, in the language of who reads it. */
  structure: z.array(MeetingPart).max(30).optional(),
  tasks: z.array(PlannedTask).max(50),
};
export const PlanField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);
export type PlanField = z.infer<typeof PlanField>;

/** Where the user wants to go, and how the mentoring is to run. There is one. */
export const Plan = z.object({
  id: z.literal('plan'),
  ...words,
  changedAt: z.partialRecord(PlanField, Instant).optional(),
  updatedAt: Instant,
});
export type Plan = z.infer<typeof Plan>;

/** The parts that the usual meeting has, with their share of its time; the texts of the interface have words for each. */
export const usualStructure = { arrive: 0.1, actions: 0.2, topic: 0.45, advice: 0.15, next: 0.1 } as const;
export type UsualPart = keyof typeof usualStructure;

/** Before anything is written down: a meeting a month, 45 minutes, three of them as a trial. */
export const blankPlan = (at: Instant): Plan => ({
  id: 'plan',
  vision: '',
  develop: [],
  avoid: [],
  expectations: '',
  rhythm: usualRhythm,
  minutes: usualMinutes,
  trial: 3,
  place: '',
  tasks: [],
  updatedAt: at,
});

/** The minutes of each part of a usual meeting of this length, whole, five at a time, together exactly `minutes`. */
export function usualMinutesOf(minutes: number): Record<UsualPart, number> {
  const parts = Object.entries(usualStructure) as [UsualPart, number][];
  const rounded = parts.map(([part, share]) => [part, Math.max(0, Math.round((minutes * share) / 5) * 5)] as const);
  const surplus = rounded.reduce((sum, [, part]) => sum + part, 0) - minutes;
  return Object.fromEntries(rounded.map(([part, own]) => [part, part === 'topic' ? Math.max(0, own - surplus) : own])) as Record<UsualPart, number>;
}
