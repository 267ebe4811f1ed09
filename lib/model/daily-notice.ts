import { LocalDate } from './time';
import { z } from './zod';

/** The one notification a day: whether the user wants it, from when on (local time, "HH:MM"), and the last day it was given. */
export const DailyNotice = z.object({
  on: z.boolean().default(false),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).default('09:00'),
  lastOn: LocalDate.optional(),
});
export type DailyNotice = z.infer<typeof DailyNotice>;

const minutes = (time: string): [number, number] => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return [hours, rest];
};

/** The moment of `time` on the local day of `now`, `days` later. The clock may be changed for summer in between. */
const momentOf = (time: string, now: Date, days: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, ...minutes(time));

/** When to look next whether there is something to say. */
export const nextNotice = ({ time }: DailyNotice, now: Date): Date => {
  const today = momentOf(time, now, 0);
  return today > now ? today : momentOf(time, now, 1);
};

/** Whether the notification of `today` is still to be given. A clock that was wrong for a while silences no later day. */
export const isNoticeDue = ({ on, time, lastOn }: DailyNotice, now: Date, today: LocalDate): boolean =>
  on && now >= momentOf(time, now, 0) && lastOn !== today;
