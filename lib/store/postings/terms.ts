import type { Person } from '@/lib/model/person';
import { searchTerms } from '@/lib/model/search';
import { bucketOf } from './posting-row';

/** Buckets of whole values, by which people are filtered and counted. */
export const valueBuckets = { status: '#status', tags: '#tags' } as const;

export type Term = { bucket: string; word: string; weight: number };

const value = (bucket: string, word: string): Term => ({ bucket, word: word.replaceAll('\n', ' '), weight: 0 });

/** Everything that the index knows of a person. */
export const termsOf = (person: Person): Term[] => [
  ...Array.from(searchTerms(person), ([word, weight]) => ({ bucket: bucketOf(word), word, weight })),
  value(valueBuckets.status, person.status),
  ...person.tags.map((tag) => value(valueBuckets.tags, tag)),
];
