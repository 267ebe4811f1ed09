import { daysBetween, type LocalDate } from '@/lib/model/time';

export { daysBetween };

const noon = (day: LocalDate) => new Date(`${day}T12:00:00`);

/** A day in full: "Thursday, 5 March" (with the year where it is not this one). */
export const formatDay = (day: LocalDate, today: LocalDate, language: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(noon(day));

/** A day as seen from today: "today", "in 3 days", "2 weeks ago". */
export function formatDistance(day: LocalDate, today: LocalDate, language: string): string {
  const days = daysBetween(today, day);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return Math.abs(days) < 14 ? relative.format(days, 'day') : relative.format(Math.round(days / 7), 'week');
}
