import { describe, expect, it } from 'vitest';
import type { LocalDate } from '@/lib/model/time';
import { isOutOfRhythm, meetingDays, nextMeetingDay, oneRhythmLater } from '@/lib/relationship/cadence';
import { proposedCheckpoints } from '@/lib/relationship/checkpoints';
import { addMonths, middleOf, onWeekday } from '@/lib/relationship/days';

const day = (text: string) => text as LocalDate;

describe('days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -1, '2026-02-15'],
  ])('%s and %i months: %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

  it('have a middle and avoid weekends', () => {
    expect(middleOf(day('2026-03-02'), day('2026-03-12'))).toBe('2026-03-07');
    expect(onWeekday(day('2026-03-07'))).toBe('2026-03-09');
    expect(onWeekday(day('2026-03-08'))).toBe('2026-03-09');
    expect(onWeekday(day('2026-03-06'))).toBe('2026-03-06');
  });
});

describe('the next meeting', () => {
  it.each([
    // Thursday, 5 March 2026
    ['2026-03-05', 'weekly', '2026-03-12'],
    ['2026-03-05', 'fortnightly', '2026-03-19'],
    ['2026-03-05', 'monthly', '2026-04-02'],
    ['2026-01-29', 'monthly', '2026-02-26'],
    ['2026-03-05', 'quarterly', '2026-06-04'],
  ] as const)('after %s, %s, is on the same weekday: %s', (last, rhythm, next) => expect(oneRhythmLater(day(last), rhythm)).toBe(next));

  it('is in a week where there was none, never on a weekend', () => {
    expect(nextMeetingDay(undefined, 'monthly', day('2026-03-02'))).toBe('2026-03-09');
    expect(nextMeetingDay(undefined, 'monthly', day('2026-03-07'))).toBe('2026-03-16');
  });

  it('is never in the past, and leaves time to prepare', () => {
    expect(nextMeetingDay(day('2026-01-08'), 'monthly', day('2026-03-09'))).toBe('2026-03-11');
    expect(nextMeetingDay(day('2026-01-08'), 'monthly', day('2026-03-05'))).toBe('2026-03-09');
    expect(nextMeetingDay(day('2026-03-07'), 'weekly', day('2026-03-08'))).toBe('2026-03-14');
  });

  it('is overdue from half a rhythm late on', () => {
    expect(isOutOfRhythm(day('2026-03-05'), 'fortnightly', day('2026-03-26'))).toBe(false);
    expect(isOutOfRhythm(day('2026-03-05'), 'fortnightly', day('2026-03-27'))).toBe(true);
  });
});

describe('checkpoints', () => {
  const startsOn = day('2026-03-05');
  it('are after the third meeting, halfway, and a week before the end', () => {
    expect(meetingDays(startsOn, 'monthly', 3)).toEqual(['2026-03-05', '2026-04-02', '2026-04-30']);
    expect(proposedCheckpoints({ startsOn, endsOn: day('2026-12-03'), rhythm: 'monthly', meetings: [] })).toEqual([
      { kind: 'third', dueOn: '2026-05-01' },
      { kind: 'midpoint', dueOn: '2026-07-20' },
      { kind: 'end', dueOn: '2026-11-26' },
    ]);
  });

  it('go by the meetings that were held, and on from them', () => {
    const course = { startsOn, rhythm: 'fortnightly', endsOn: undefined } as const;
    expect(proposedCheckpoints({ ...course, meetings: [day('2026-03-26'), day('2026-03-10'), day('2026-04-09')] })).toEqual([{ kind: 'third', dueOn: '2026-04-10' }]);
    expect(proposedCheckpoints({ ...course, meetings: [day('2026-03-10'), day('2026-03-26')] })).toEqual([{ kind: 'third', dueOn: '2026-04-10' }]);
  });

  it('leave out what would come after the end', () => {
    expect(proposedCheckpoints({ startsOn, endsOn: day('2026-04-02'), rhythm: 'monthly', meetings: [] }).map(({ kind }) => kind)).toEqual(['midpoint', 'end']);
    expect(proposedCheckpoints({ startsOn, endsOn: startsOn, rhythm: 'monthly', meetings: [] }).map(({ kind }) => kind)).toEqual(['third']);
  });
});
