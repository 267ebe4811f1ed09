import { z } from './zod';

/** How often two people meet, as the distance from one meeting to the next. One entry here is a new rhythm everywhere. */
export const rhythms = {
  weekly: { days: 7 },
  fortnightly: { days: 14 },
  threeWeekly: { days: 21 },
  monthly: { months: 1 },
  everyTwoMonths: { months: 2 },
  quarterly: { months: 3 },
} as const satisfies Record<string, { days: number } | { months: number }>;

export type Rhythm = keyof typeof rhythms;
export const Rhythm = z.enum(Object.keys(rhythms) as [Rhythm, ...Rhythm[]]);

/** What programmes usually agree on: an hour or a little less, once a month. */
export const usualRhythm: Rhythm = 'monthly';
export const usualMinutes = 45;
