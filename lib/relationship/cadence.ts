import { type Rhythm, rhythms } from '@/lib/model/rhythm';
import { addDays, daysBetween, type LocalDate } from '@/lib/model/time';
import { addMonths, laterOf, onWeekday, weekdayOf } from './days';

/** A month later a meeting on a Thursday is on a Thursday again: at most three days before or after the same date. */
const onSameWeekday = (day: LocalDate, weekday: number): LocalDate => {
  const shift = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, shift > 3 ? shift - 7 : shift);
};

/** The day of the next meeting after one on `day`, on the same weekday. */
export function oneRhythmLater(day: LocalDate, rhythm: Rhythm): LocalDate {
  const distance = rhythms[rhythm];
  return 'days' in distance ? addDays(day, distance.days) : onSameWeekday(addMonths(day, distance.months), weekdayOf(day));
}

/**
 * The day to propose for the next meeting: one rhythm after the last one, never in the past, not before somebody can prepare (two
 * days), not on a weekend unless the last one was. `last`: the last meeting held; without one it is in a week.
 */
export function nextMeetingDay(last: LocalDate | undefined, rhythm: Rhythm, today: LocalDate): LocalDate {
  if (!last) return onWeekday(addDays(today, 7));
  const next = laterOf(oneRhythmLater(last, rhythm), addDays(today, 2));
  return [0, 6].includes(weekdayOf(last)) ? next : onWeekday(next);
}

/** Whether the distance since the last meeting is more than half as long again as agreed. */
export function isOutOfRhythm(last: LocalDate, rhythm: Rhythm, today: LocalDate): boolean {
  const planned = daysBetween(last, oneRhythmLater(last, rhythm));
  return daysBetween(last, today) > planned * 1.5;
}

/** The days of the first `count` meetings of a mentoring that begins on `start`. */
export function meetingDays(start: LocalDate, rhythm: Rhythm, count: number): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = start; days.length < count; day = oneRhythmLater(day, rhythm)) days.push(day);
  return days;
}
