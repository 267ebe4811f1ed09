import { matchKeys } from '@/lib/model/identity';
import type { Person } from '@/lib/model/person';
import type { Stored } from '@/lib/model/stored-tables';
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

export type Tombstone = Stored<'tombstones'>;
export type DoNotContactRow = Stored<'doNotContact'>;
export type SettingRow = { name: string; value: unknown };
