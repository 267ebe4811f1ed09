import type { Check } from './type';

const soonHours = 24;
const lateHours = 72;

/** Thanks are for the day after. */
export const thanks: Check = ({ draft, history, now }) => {
  if (draft.kind !== 'thankYou') return [];
  const met = history.flatMap((event) => (event.type === 'statusChanged' && event.to === 'met' ? [event.at] : [])).sort().at(-1);
  if (met === undefined) return [];
  const hours = Math.floor((now.getTime() - Date.parse(met)) / 3_600_000);
  if (hours > lateHours) return [{ id: 'thanksVeryLate', values: { hours, days: Math.floor(hours / 24) } }];
  return hours > soonHours ? [{ id: 'thanksLate', values: { hours } }] : [];
};
