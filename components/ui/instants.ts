import type { Instant } from '@/lib/model/time';

/** A way of writing a point in time. The format of each language is made once: that takes longer than using it hundreds of times. */
const writtenAs = (options: Intl.DateTimeFormatOptions) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (instant: Instant, language: string): string => {
    const format = formats.get(language) ?? new Intl.DateTimeFormat(language, options);
    formats.set(language, format);
    return format.format(new Date(instant));
  };
};

/** The day of a point in time as the user's own calendar has it: "5 March 2026". */
export const formatDate = writtenAs({ dateStyle: 'long' });

/** The same with the time of day: "5 Mar 2026, 14:05". */
export const formatMoment = writtenAs({ dateStyle: 'medium', timeStyle: 'short' });

/** The day as it stands in a table: "5 Mar 2026". */
export const formatShortDate = writtenAs({ dateStyle: 'medium' });
