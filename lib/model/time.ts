import { z } from './zod';

/** A point in time, ISO 8601 in UTC with milliseconds ("2026-03-01T09:30:00.000Z"): sorts as text. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A calendar day in the user's own zone ("2026-03-01"): what is due on a day is due on it wherever the user travels. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

export const toInstant = (date: Date): Instant => date.toISOString() as Instant;

/** The time zone of this machine (IANA: "Europe/Berlin"). */
export const localZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The calendar day of `date` in the zone of this machine. */
export const toLocalDate = (date: Date): LocalDate => {
  const pad = (n: number, width = 2) => String(n).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as LocalDate;
};

/** `day` moved by a number of calendar days (negative: back). */
export const addDays = (day: LocalDate, days: number): LocalDate => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10) as LocalDate;
};

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const isWeekend = (day: LocalDate) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** `day` moved forward by a number of business days (Monday to Friday; public holidays are not known here). */
export const addBusinessDays = (day: LocalDate, days: number): LocalDate => {
  let result = day;
  for (let left = days; left > 0; ) {
    result = addDays(result, 1);
    if (!isWeekend(result)) left--;
  }
  return result;
};
