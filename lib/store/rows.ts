import { matchKeys } from '@/lib/model/identity';
import type { Person } from '@/lib/model/person';
import type { Instant } from '@/lib/model/time';
import { type SortTexts, sortTexts } from './sort-texts';

/** A person as stored: the entity with the keys that indexes need, made anew at every write, and the place in the full-text index. */
export type PersonRow = Person & { matchKeys: string[]; order: SortTexts; place: number };

export const toPersonRow = (person: Person, place: number): PersonRow => ({
  ...person,
  matchKeys: [...new Set([undefined, ...sourcePages(person)].flatMap((page) => matchKeys(person, page)))],
  order: sortTexts(person),
  place,
});

const sourcePages = ({ provenance }: Person) =>
  new Set(Object.values(provenance).flatMap((source) => (source.by === 'page' ? [source.url] : [])));

/** What remains of a deleted row, so that another device does not bring it back. */
export type Tombstone = { table: string; key: string; at: Instant };

/** A salted hash of a match key of somebody who asked not to be contacted and was deleted since. */
export type DoNotContactRow = { hash: string; at: Instant };

export type SettingRow = { name: string; value: unknown };
