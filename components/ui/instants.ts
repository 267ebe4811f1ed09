import type { Instant } from '@/lib/model/time';

/** The day of a point in time as the user's own calendar has it: "5 March 2026". */
export const formatDate = (instant: Instant, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(instant));

/** The same with the time of day: "5 Mar 2026, 14:05". */
export const formatMoment = (instant: Instant, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** The day as it stands in a table: "5 Mar 2026". */
export const formatShortDate = (instant: Instant, language: string): string => shortDates(language).format(new Date(instant));

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it hundreds of times. */
const shortDates = (language: string): Intl.DateTimeFormat => {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  formats.set(language, format);
  return format;
};
