import type { Draft } from './message';
import type { Person } from './person';

/** The address a draft goes to: the one chosen for it while it is still the person's, else their first; `undefined`: none is known. */
export const recipientOf = ({ to }: Pick<Draft, 'to'>, { emails = [] }: Pick<Person, 'emails'>): string | undefined =>
  to !== undefined && emails.includes(to) ? to : emails[0];
