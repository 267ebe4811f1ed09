import { type FactField, factFields, type Facts } from './facts';
import { newId, type PersonId } from './id';
import type { Person, Provenance } from './person';
import type { Status } from './status';
import type { Instant } from './time';

/** A person just made from facts, all of which have the same source. */
export function newPerson(facts: Facts, status: Status, at: Instant, source: Provenance): Person {
  const stated = (Object.keys(factFields) as FactField[]).filter((field) => facts[field] !== undefined);
  return {
    id: newId<PersonId>(),
    ...(Object.fromEntries(stated.map((field) => [field, facts[field]])) as Facts),
    provenance: Object.fromEntries(stated.map((field) => [field, source])),
    status,
    tags: [],
    notes: '',
    salutation: 'neutral',
    createdAt: at,
    updatedAt: at,
  };
}
