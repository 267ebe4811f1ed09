import type { Status } from './status';
import { addDays, type LocalDate } from './time';

/** The last day on which thanks come within 24 hours after a meeting that was today; `undefined` where there is nothing to thank for. */
export const thankYouDay = (from: Status, to: Status, today: LocalDate): LocalDate | undefined =>
  to === 'met' && from !== 'met' ? addDays(today, 1) : undefined;
