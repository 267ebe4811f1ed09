import type { Agreement } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { Goal } from '@/lib/model/goal';
import type { Meeting } from '@/lib/model/meeting';
import type { Mentorship } from '@/lib/model/mentorship';
import { daysBetween, type LocalDate } from '@/lib/model/time';
import { addMonths } from './days';
import { meetingDay, numberedMeetings } from './meetings';

/** The days of an agreement that stand on the timeline. */
const termDays = ['startsOn', 'reviewOn', 'endsOn'] as const;
export type TermDay = (typeof termDays)[number];

/** Something on the timeline: `id` names it within its lane; `fixed` where its day cannot be changed here. */
export type TimelineItem = { on: LocalDate; fixed: boolean; done: boolean } & (
  | { lane: 'goal'; id: Goal['id']; text: string }
  | { lane: 'topic'; id: string; text: string }
  | { lane: 'meeting'; id: Meeting['id']; no: number }
  | { lane: 'checkpoint'; id: Checkpoint['id']; checkpoint: Checkpoint }
  | { lane: 'term'; id: TermDay }
);
export type Lane = TimelineItem['lane'];
export const lanes: readonly Lane[] = ['goal', 'topic', 'meeting', 'checkpoint', 'term'];

type Sources = {
  mentorship: Mentorship;
  goals: readonly Goal[];
  meetings: readonly Meeting[];
  checkpoints: readonly Checkpoint[];
  agreement: Agreement | undefined;
};

/** Everything of a mentoring that has a day, in order of time. */
export function timelineItems({ mentorship, goals, meetings, checkpoints, agreement }: Sources): TimelineItem[] {
  const items: TimelineItem[] = [
    ...goals.flatMap(({ id, text, due, state }): TimelineItem[] =>
      due && state !== 'dropped' ? [{ lane: 'goal', id, text, on: due, fixed: false, done: state === 'reached' }] : [],
    ),
    ...mentorship.topics.flatMap(({ id, text, on, done }): TimelineItem[] => (on ? [{ lane: 'topic', id, text, on, fixed: false, done }] : [])),
    ...numberedMeetings(meetings).flatMap(({ meeting, no }): TimelineItem[] => {
      const on = meetingDay(meeting);
      return on ? [{ lane: 'meeting', id: meeting.id, no, on, fixed: meeting.state !== 'planned', done: meeting.state === 'held' }] : [];
    }),
    ...checkpoints.map((checkpoint): TimelineItem => {
      const done = checkpoint.done !== 'no';
      return { lane: 'checkpoint', id: checkpoint.id, checkpoint, on: checkpoint.dueOn, fixed: done, done };
    }),
    ...termDays.flatMap((id): TimelineItem[] => {
      const on = agreement?.[id];
      return on ? [{ lane: 'term', id, on, fixed: agreement.agreedOn !== undefined, done: false }] : [];
    }),
  ];
  return items.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : lanes.indexOf(a.lane) - lanes.indexOf(b.lane)));
}

export type TimelineSpan = { from: LocalDate; to: LocalDate; months: LocalDate[] };

const firstOfMonth = (day: LocalDate) => `${day.slice(0, 8)}01` as LocalDate;

/** Whole months around everything and today, and the first day of each of them. */
export function timelineSpan(items: readonly { on: LocalDate }[], today: LocalDate): TimelineSpan {
  const days = [today, ...items.map(({ on }) => on)].sort();
  const from = firstOfMonth(days[0] ?? today);
  const to = addMonths(firstOfMonth(days.at(-1) ?? today), 1);
  const months: LocalDate[] = [];
  for (let month = from; month < to; month = addMonths(month, 1)) months.push(month);
  return { from, to, months };
}

/** Where a day stands between the ends of the span: 0 to 1. */
export const placeOf = (day: LocalDate, { from, to }: TimelineSpan): number => daysBetween(from, day) / daysBetween(from, to);
