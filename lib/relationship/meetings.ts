import type { ActionItem, Meeting } from '@/lib/model/meeting';
import { type LocalDate, toLocalDate } from '@/lib/model/time';

/** The day of a meeting: on which it was held, else planned; `undefined` while it has none. */
export const meetingDay = ({ heldOn, plannedStart }: Pick<Meeting, 'heldOn' | 'plannedStart'>): LocalDate | undefined =>
  heldOn ?? (plannedStart && toLocalDate(new Date(plannedStart)));

export type NumberedMeeting = { meeting: Meeting; no: number };

const atEnd = '9999';

/** Meetings of either kind in order of time; those moved elsewhere are left out, what has no day comes last. */
function inOrder(meetings: readonly Meeting[]): Meeting[] {
  const keyOf = (meeting: Meeting) => `${meetingDay(meeting) ?? atEnd} ${meeting.plannedStart ?? ''} ${meeting.id}`;
  return meetings.filter(({ state }) => state !== 'moved').sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The meetings of a mentoring in order of time, counted from 1; those moved elsewhere are left out, what has no day comes last. */
export const numberedMeetings = (meetings: readonly Meeting[]): NumberedMeeting[] =>
  inOrder(meetings.filter(({ kind }) => kind === 'regular')).map((meeting, i) => ({ meeting, no: i + 1 }));

export const heldMeetings = (meetings: readonly Meeting[]): NumberedMeeting[] =>
  numberedMeetings(meetings).filter(({ meeting }) => meeting.state === 'held');

const isToCome = (meeting: Meeting, today: LocalDate) => meeting.state === 'planned' && (meetingDay(meeting) ?? '') >= today;

/** The first meeting of a mentoring that is still to come, from `today` on. */
export const nextMeeting = (meetings: readonly Meeting[], today: LocalDate): NumberedMeeting | undefined =>
  numberedMeetings(meetings).find(({ meeting }) => isToCome(meeting, today));

/** The talk that is still to come, a first one as well, and the last one that took place. */
export function talksAround(meetings: readonly Meeting[], today: LocalDate): { next: Meeting | undefined; last: Meeting | undefined } {
  const talks = inOrder(meetings);
  return { next: talks.find((meeting) => isToCome(meeting, today)), last: talks.findLast(({ state }) => state === 'held') };
}

/** Meetings whose day is over and of which it is not said whether they took place. */
export const unloggedMeetings = (meetings: readonly Meeting[], now: Date): NumberedMeeting[] =>
  numberedMeetings(meetings).filter(({ meeting: { state, plannedStart, minutes } }) =>
    state === 'planned' && plannedStart !== undefined && Date.parse(plannedStart) + minutes * 60_000 <= now.getTime(),
  );

export type OpenAction = { action: ActionItem; meeting: Meeting };

/** What is still to be done from all meetings, first due first; what has no day comes last. */
export const openActions = (meetings: readonly Meeting[]): OpenAction[] =>
  meetings
    .flatMap((meeting) => meeting.actions.filter(({ done, text }) => done === 'no' && text.trim()).map((action) => ({ action, meeting })))
    .sort((a, b) => ((a.action.due ?? atEnd) < (b.action.due ?? atEnd) ? -1 : 1));

/** What the user has done, by the day on which it was done: the last one first. */
export const doneActions = (meetings: readonly Meeting[]): { text: string; on: LocalDate }[] =>
  meetings
    .flatMap(({ actions }) => actions)
    .flatMap(({ text, owner, done }) => (owner !== 'mentor' && done !== 'no' && text.trim() ? [{ text, on: toLocalDate(new Date(done)) }] : []))
    .sort((a, b) => (a.on > b.on ? -1 : 1));

/** The minutes of all topics of a meeting. */
export const agendaMinutes = ({ agenda }: Pick<Meeting, 'agenda'>): number => agenda.reduce((sum, { minutes }) => sum + minutes, 0);
