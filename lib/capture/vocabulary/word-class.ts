import { remembered } from '../remembered';
import { hasEastLetter } from '../text/letters';
import { hashEnd, hashOf, hashStart, hashStep } from './hash';
import { packedTerms, packedWords } from './packed';
import { unpackTable } from './unpack';
import { Anywhere, Prefix, Suffix, Term, Whole } from './word-kinds';

const maxWord = 40;
/** How long a beginning or end that says something may be, and a word within a text without spaces. */
const minAffix = 3;
export const maxAffix = 11;
export const maxAnywhere = 4;
const maxText = 200;

/** The kinds of a hashed key; the table is read at its first use. */
function lookup(packed: typeof packedWords): (hash: number, match: number) => number {
  let table: Map<number, number> | undefined;
  return (hash, match) => (table ??= unpackTable(packed)).get(hashEnd(hash, match, packed.bits)) ?? 0;
}

const lookWord = lookup(packedWords);
const lookTerm = lookup(packedTerms);

/** The kinds (`word-kinds`) a folded word is a sign of, as a bit mask; 0 for a word that says nothing. */
export const wordClass = remembered((word: string) => {
  if (word.length > maxWord) return 0;
  let mask = lookWord(hashOf(word), Whole);
  let [forward, backward] = [hashStart, hashStart];
  for (let i = 0; i < Math.min(word.length, maxAffix); i++) {
    forward = hashStep(forward, word.charCodeAt(i));
    backward = hashStep(backward, word.charCodeAt(word.length - 1 - i));
    if (i + 1 >= minAffix) mask |= lookWord(forward, Prefix) | lookWord(backward, Suffix);
  }
  return mask;
});

/** The kinds of a word in Chinese, Japanese or Korean letters. */
export const eastWord = (word: string): number => lookWord(hashOf(word), Anywhere);

/** The kinds of all words that a text holds in Chinese, Japanese or Korean letters. */
export const eastClass = remembered((text: string) => {
  const end = hasEastLetter(text) ? Math.min(text.length, maxText) : 0;
  let mask = 0;
  for (let from = 0; from < end; from++) for (let to = from; to < Math.min(end, from + maxAnywhere); ) mask |= eastWord(text.slice(from, ++to));
  return mask;
});

/** What a folded term is as a label (a bit for each of `labelFields`), and within or beside a name. */
export const termClass = remembered((term: string) => lookTerm(hashOf(term), Term));
