import type { AgreementTerms } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { Meeting } from '@/lib/model/meeting';
import { type Instant, toInstant } from '@/lib/model/time';
import type { CalendarEntry } from './entry';

/** The words of the entries in the user's language. */
export type MentoringWords = {
  meeting: string;
  checkpoint: (checkpoint: Checkpoint) => string;
  term: (term: TermDay) => string;
};

const termDays = ['startsOn', 'reviewOn', 'endsOn'] as const;
export type TermDay = (typeof termDays)[number];

type Row = { createdAt: Instant; updatedAt: Instant };

/** Minutes from the making of a row to its last change: grows with every change of it. */
const sequenceOf = ({ createdAt, updatedAt }: Row) => Math.max(0, Math.ceil((Date.parse(updatedAt) - Date.parse(createdAt)) / 60_000));

const frame = (id: string, row: Row, now: Date) => ({ id, sequence: sequenceOf(row), stamp: toInstant(now) });

/** An hour before a meeting the calendar reminds. */
const alarmMinutes = 60;

const topics = ({ agenda }: Meeting) => agenda.filter(({ topic }) => topic.trim()).map(({ topic, minutes }) => `- ${topic} (${minutes})`).join('\n');

/** Planned meetings that have a time, each taking it. */
export const meetingEntries = (meetings: readonly Meeting[], words: Pick<MentoringWords, 'meeting'>, now: Date): CalendarEntry[] =>
  meetings.flatMap((meeting): CalendarEntry[] => {
    const { plannedStart, minutes, place, state } = meeting;
    if (!plannedStart || state !== 'planned') return [];
    const end = toInstant(new Date(Date.parse(plannedStart) + minutes * 60_000));
    return [{
      ...frame(meeting.id, meeting, now),
      when: { start: plannedStart, end },
      title: words.meeting,
      description: topics(meeting) || undefined,
      location: place || undefined,
      isBusy: true,
      alarmMinutes,
    }];
  });

/** Checkpoints that are still to come, each a whole day. */
export const checkpointEntries = (checkpoints: readonly Checkpoint[], words: Pick<MentoringWords, 'checkpoint'>, now: Date): CalendarEntry[] =>
  checkpoints
    .filter(({ done }) => done === 'no')
    .map((checkpoint) => ({ ...frame(checkpoint.id, checkpoint, now), when: { on: checkpoint.dueOn }, title: words.checkpoint(checkpoint) }));

/** The days of an agreement. The same from version to version, so that calendars move them; `id`: of the mentoring. */
export const termEntries = (id: string, agreement: AgreementTerms & Row & { version: number }, words: Pick<MentoringWords, 'term'>, now: Date): CalendarEntry[] =>
  termDays.flatMap((term) => {
    const on = agreement[term];
    const { sequence, ...rest } = frame(`${id}-${term}`, agreement, now);
    return on ? [{ ...rest, sequence: agreement.version * 1_000_000 + sequence, when: { on }, title: words.term(term) }] : [];
  });
