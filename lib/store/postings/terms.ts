import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import { searchTerms } from '@/lib/model/search';
import { essentialsOf } from './essentials';
import { bucketOf } from './posting-row';

/** Buckets of whole values, by which people are filtered and counted. */
export const valueBuckets = { status: '#status', tags: '#tags' } as const;

/**
 * The bucket of all words that begin with one sign, as if they were one word: what is typed first is what most people have, and their
 * words are spread over many buckets.
 */
export const signBucket = (sign: string): string => `#sign ${sign}`;

/** Buckets of what people are compared by, and how many there are: each is written anew when somebody in it changes. */
export const essentials = { bucket: '#essentials ', count: 64 } as const;

const essentialsBucket = (id: PersonId): string => essentials.bucket + (parseInt(id.slice(-2), 16) % essentials.count);

/** What the index knows of a person as one text: a word, or a bucket of values and a value of it, which no word looks like. */
export type Term = string;

const valueTerm = (bucket: string, value: string): Term => `${bucket}\n${value.replaceAll('\n', ' ')}`;

/** Where a term is kept: its bucket, and how it is written there. */
export function placeOfTerm(term: Term): { bucket: string; word: string } {
  const [bucket = '', word] = term.startsWith('#') ? term.split('\n') : [bucketOf(term), term];
  return { bucket, word: word ?? '' };
}

/** The signs that words begin with, each with the weight of the best of its words. */
function firstSigns(words: ReadonlyMap<string, number>): Map<string, number> {
  const signs = new Map<string, number>();
  for (const [word, weight] of words) {
    const sign = word.charAt(0);
    if (weight > (signs.get(sign) ?? 0)) signs.set(sign, weight);
  }
  return signs;
}

/** Everything that the index knows of a person, each with its weight. */
export function termsOf(person: Person): Map<Term, number> {
  const terms: Map<Term, number> = searchTerms(person);
  for (const [sign, weight] of firstSigns(terms)) terms.set(valueTerm(signBucket(sign), sign), weight);
  terms.set(valueTerm(valueBuckets.status, person.status), 0);
  for (const tag of person.tags) terms.set(valueTerm(valueBuckets.tags, tag), 0);
  terms.set(valueTerm(essentialsBucket(person.id), essentialsOf(person)), 0);
  return terms;
}
