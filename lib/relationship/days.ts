import { addDays, daysBetween, type LocalDate } from '@/lib/model/time';

/** The same day of the month so many months later; the last day of the month where there is none (31 January, then 28 February). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as LocalDate;
}

/** The day in the middle of two. */
export const middleOf = (from: LocalDate, to: LocalDate): LocalDate => addDays(from, Math.floor(daysBetween(from, to) / 2));

/** 0 on Sundays to 6 on Saturdays. */
export const weekdayOf = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The day itself, or the Monday after it where it falls on a weekend. */
export const onWeekday = (day: LocalDate): LocalDate => addDays(day, ({ 0: 1, 6: 2 } as Record<number, number>)[weekdayOf(day)] ?? 0);

export const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);
