import type { Instant, LocalDate } from '@/lib/model/time';

/** When something in the calendar is. */
export type CalendarTime =
  /** The whole of one or more days, wherever the user is. */
  | { on: LocalDate; days?: number | undefined }
  /** Between two moments, written in UTC: for what happens once. */
  | { start: Instant; end: Instant }
  /** `start` ("2026-03-01T09:30") on the clocks of a place, such as "Europe/Berlin": for what repeats across a clock change. */
  | { start: string; minutes: number; zone: string };

/** How something repeats; `until` is the last day on which it may begin. */
export type Repeat = { every: 'day' | 'week' | 'month'; interval?: number | undefined } & ({ count: number } | { until: Instant });

/** Something to be put into a calendar: a follow-up, a meeting, a checkpoint. No organiser, no guests: nobody is invited. */
export type CalendarEntry = {
  /** Stays the same from export to export, so that calendars replace the entry instead of adding one. */
  id: string;
  /** Grows with every change of the entry. */
  sequence: number;
  /** When the entry was written. */
  stamp: Instant;
  when: CalendarTime;
  title: string;
  description?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  repeat?: Repeat | undefined;
  /** Whether the time is taken: a meeting is, a follow-up is not. */
  isBusy?: boolean | undefined;
  /** Minutes before the beginning at which the calendar reminds. */
  alarmMinutes?: number | undefined;
};
