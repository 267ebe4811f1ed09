import { foldedWords } from './fold';
import { areCompatible, keyOfWords } from './identity';

/** Shorter names differ by one letter too easily: "Tim Lau" is not "Tom Lau". */
const shortest = 8;

/** Whether one text becomes the other by at most one letter put in, left out, replaced, or two neighbours swapped. */
export function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  const isSwap = short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2);
  return rest(short, 1) === rest(long, 1) || isSwap;
}

/** A name made ready to be compared with many. `beginnings`: the first letters of each word. */
export type ReadyName = { key: string; words: readonly string[]; beginnings: readonly string[] };

export function readyName(name: string): ReadyName {
  const words = foldedWords(name);
  return { key: keyOfWords(words), words, beginnings: [...new Set(words.map((word) => word.slice(0, 2)))] };
}

/** Whether two names can be spellings of one: shortened, with a name left out, or with a slip of one letter. */
export const areSimilar = (one: ReadyName, other: ReadyName): boolean =>
  areCompatible(one.words, other.words) || (Math.min(one.key.length, other.key.length) >= shortest && isOneEditAway(one.key, other.key));
