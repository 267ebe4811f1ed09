import { type Instant, toInstant, toLocalDate } from '@/lib/model/time';

const two = (n: number) => String(n).padStart(2, '0');

/** A point in time as `input type=datetime-local` has it, in the zone of this machine. */
export const toLocalInput = (instant: Instant | undefined): string => {
  if (!instant) return '';
  const date = new Date(instant);
  return `${toLocalDate(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** What was typed there as a point in time; `undefined` while it is none. */
export const fromLocalInput = (text: string): Instant | undefined => {
  const date = new Date(text);
  return text && !Number.isNaN(date.getTime()) ? toInstant(date) : undefined;
};
