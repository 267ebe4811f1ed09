import type { HistoryEvent } from './history';
import type { Status } from './status';
import { type Instant, toInstant } from './time';

/** The statuses of people whom the user has not turned to yet. */
export const untouched = ['spotted', 'shortlisted'] as const satisfies Status[];

const contacts: ReadonlySet<HistoryEvent['type']> = new Set(['sent', 'replied', 'called']);

/** Whether this shows that there was contact with the person. */
export const isContact = ({ type }: HistoryEvent): boolean => contacts.has(type);

/** The moment so many calendar months before `now`. */
export const monthsBefore = (now: Date, months: number): Instant => {
  const then = new Date(now);
  then.setMonth(then.getMonth() - months);
  return toInstant(then);
};
