import { EntryId, GoalId, MentorshipId, PersonId } from './id';
import type { Status } from './status';
import { Instant, LocalDate } from './time';
import { z } from './zod';

const text = z.string().max(10_000);

/** Why a mentoring ends. */
export const EndReason = z.enum(['achieved', 'planned', 'noProgress', 'noTime', 'moved', 'focusChanged', 'mismatch']);
export type EndReason = z.infer<typeof EndReason>;

/** How the two stay in touch. */
export const FutureContact = z.enum(['friends', 'yearly', 'peers', 'none']);
export type FutureContact = z.infer<typeof FutureContact>;

/** What happens to what was written down: kept in the archive, or erased. */
export const DataAction = z.enum(['keep', 'erase']);
export type DataAction = z.infer<typeof DataAction>;

/** Something to talk about in one of the meetings. */
export const Topic = z.object({
  id: EntryId,
  text: z.string().max(500),
  /** By when. */
  on: LocalDate.optional(),
  done: z.boolean(),
});
export type Topic = z.infer<typeof Topic>;

const words = {
  /** For the formal ask: why this person, what is to be done, what the user can give. */
  why: text,
  steps: text,
  offer: text,
  /** How long it is to go on, in months. */
  months: z.number().int().min(1).max(120).optional(),
  /** What is critical to success in the field, as the mentor sees it. */
  critical: text,
  topics: z.array(Topic).max(200),
  /** The goals that this person helps with; absent: all of them. */
  goalIds: z.array(GoalId).max(200).optional(),
  /** The end, as far as it is thought about. */
  endReason: EndReason.optional(),
  achieved: text,
  thanks: text,
  lessons: text,
  future: FutureContact.optional(),
  dataAction: DataAction.optional(),
  /** The days on which it began and ended; absent: it has not. */
  beganOn: LocalDate.optional(),
  endedOn: LocalDate.optional(),
  /** "no", or the moment at which it was put away: out of sight, not lost. */
  archived: z.union([z.literal('no'), Instant]),
};

export const MentorshipField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);
export type MentorshipField = z.infer<typeof MentorshipField>;

/**
 * A mentoring with one person, from the thought of asking to the goodbye: one for each person. Where it stands is the person's
 * status, which is not repeated here.
 */
export const Mentorship = z.object({
  id: MentorshipId,
  personId: PersonId,
  ...words,
  changedAt: z.partialRecord(MentorshipField, Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Mentorship = z.infer<typeof Mentorship>;

/** A mentoring of which nothing is written down yet. */
export const blankMentorship = (id: MentorshipId, personId: PersonId, at: Instant): Mentorship => ({
  id,
  personId,
  why: '',
  steps: '',
  offer: '',
  critical: '',
  topics: [],
  achieved: '',
  thanks: '',
  lessons: '',
  archived: 'no',
  createdAt: at,
  updatedAt: at,
});

export { type MentoringPart, mentoringParts } from './screen-parts';

/** Where a mentoring stands: thought about, asked for, refused, tried, running, resting, over. */
export type MentorshipState = 'preparing' | 'asked' | 'declined' | 'trial' | 'active' | 'paused' | 'ended';

const byStatus: Partial<Record<Status, MentorshipState>> = {
  asked: 'asked',
  mentoring: 'active',
  paused: 'paused',
  ended: 'ended',
  declined: 'declined',
  noAnswer: 'declined',
  doNotContact: 'declined',
};

/** `held`: how many meetings took place since the mentoring began; `trial`: how many are a trial, after which both decide whether it goes on. */
export function mentorshipState({ endedOn }: Pick<Mentorship, 'endedOn'>, status: Status, held: number, trial: number): MentorshipState {
  if (endedOn) return 'ended';
  const state = byStatus[status] ?? 'preparing';
  return state === 'active' && held < trial ? 'trial' : state;
}
