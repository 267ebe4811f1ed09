import type { Person } from './person';
import type { Status } from './status';
import type { Instant } from './time';

/** The person with another status. */
export const withStatus = (person: Person, status: Status, at: Instant): Person =>
  person.status === status ? person : { ...person, status, changedAt: { ...person.changedAt, status: at }, updatedAt: at };
