import type { EntryId, GoalId, MeetingId, MentorshipId, PersonId } from '@/lib/model/id';
import { blankMeeting, type ActionItem, type Meeting } from '@/lib/model/meeting';
import { blankMentorship, type Mentorship } from '@/lib/model/mentorship';
import type { Instant, LocalDate } from '@/lib/model/time';

/** An id that says which it is, and is a valid one. */
export const idOf = <Id extends string>(n: number): Id => `019c0000-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;
export const day = (text: string) => text as LocalDate;
export const instant = (text: string) => text as Instant;

const begun = instant('2026-03-01T09:00:00.000Z');
const personId = idOf<PersonId>(1);

export const mentorship = (more: Partial<Mentorship> = {}): Mentorship => ({ ...blankMentorship(idOf<MentorshipId>(2), personId, begun), ...more });

/** A meeting of a mentoring, number `n`, at noon (UTC) of a day. */
export const meeting = (n: number, on: string | undefined, more: Partial<Meeting> = {}): Meeting => ({
  ...blankMeeting({ id: idOf<MeetingId>(100 + n), personId, kind: 'regular', zone: 'Europe/Berlin', minutes: 45 }, begun),
  ...(on && { plannedStart: instant(`${on}T12:00:00.000Z`) }),
  ...more,
});

export const action = (n: number, more: Partial<ActionItem> = {}): ActionItem => ({
  id: idOf<EntryId>(200 + n), text: `task ${n}`, owner: 'me', done: 'no', ...more,
});

export const goalId = (n: number) => idOf<GoalId>(300 + n);
