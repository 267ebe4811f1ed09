import { type Status, statuses } from '@/lib/model/status';

const all = Object.keys(statuses) as Status[];

/** The statuses to choose from: the steps usually taken from `current` first, in the table's order, then all others. */
export function statusChoices(current: Status): { next: Status[]; others: Status[] } {
  const next: Status[] = [...statuses[current].next];
  return { next, others: all.filter((status) => status !== current && !next.includes(status)) };
}

/** Whether choosing `status` ends the contact, so that a reason is worth asking for before it is set. */
export const endsContact = (status: Status): boolean => statuses[status].silent;
