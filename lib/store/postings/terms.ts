import type { Person } from '@/lib/model/person';
import { searchTerms } from '@/lib/model/search';
import { bucketOf } from './posting-row';

/** Buckets of whole values, by which people are filtered and counted. */
export const valueBuckets = { status: '#status', tags: '#tags' } as const;

/** What the index knows of a person as one text: a word, or a bucket of values and a value of it, which no word looks like. */
export type Term = string;

const valueTerm = (bucket: string, value: string): Term => `${bucket}\n${value.replaceAll('\n', ' ')}`;

/** Where a term is kept: its bucket, and how it is written there. */
export function placeOfTerm(term: Term): { bucket: string; word: string } {
  const [bucket = '', word] = term.startsWith('#') ? term.split('\n') : [bucketOf(term), term];
  return { bucket, word: word ?? '' };
}

/** Everything that the index knows of a person, each with its weight. */
export function termsOf(person: Person): Map<Term, number> {
  const terms: Map<Term, number> = searchTerms(person);
  terms.set(valueTerm(valueBuckets.status, person.status), 0);
  for (const tag of person.tags) terms.set(valueTerm(valueBuckets.tags, tag), 0);
  return terms;
}
