import { eastClass, termClass, wordClass } from '../vocabulary/word-class';
import { Linking } from '../vocabulary/word-kinds';
import { fold } from './fold';
import { Pattern } from './pattern';

/**
 * The folded words of a short text and the kinds (`word-kinds`) each is a sign of; `all` has every kind of any word, `east` that
 * of any word in Chinese, Japanese or Korean. `content` are the kinds without words that only link others.
 */
export type Words = { words: readonly string[]; kinds: readonly number[]; content: readonly number[]; all: number; east: number };

const genderMarks = new Pattern(String.raw`(\p{L})(?:[*:_·]|/-?|\(-?)(?:[iI]n(?:nen)?|a|e|r|euse|rice|ne)\)?(?!\p{L})`, 'g');
const innerCapital = new Pattern(String.raw`(\p{Ll})In(nen)?\b`, 'g');
const token = new Pattern(String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’+-]*`, 'g');
const maxWords = 40;

/** Whether a folded word only links others (`of`, `und`, `de la`). */
export const isLinking = (word: string): boolean => (termClass(word) & Linking) > 0;

let last: { text: string; words: Words } | undefined;

/** `Mitarbeiter*innen`, `Leiter/-in`, `Leiter(in)`, `LeiterIn` without their gender marks. */
export const withoutGenderMarks = (text: string): string =>
  /[*:_·/(]|\SIn/.test(text)
    ? innerCapital.replace(genderMarks.replace(text, ([all = '', letter = '']) => (/nen/i.test(all) ? `${letter}innen` : letter)), ([, letter = '', plural = '']) => `${letter}in${plural}`)
    : text;

const classOf = (word: string): number => wordClass(word) | (word.includes('-') ? wordClass(word.slice(word.lastIndexOf('-') + 1)) : 0);

/** Reads at most the first forty words; the last text asked for is remembered, since one text goes through many scores. */
export function readWords(text: string): Words {
  if (last?.text === text) return last.words;
  const words: string[] = [];
  for (const [raw] of token.matchAll(withoutGenderMarks(text))) {
    const folded = fold(raw);
    words.push(/\../.test(folded) ? folded : folded.replace(/[.'’-]+$/, ''));
    if (words.length === maxWords) break;
  }
  const kinds = words.map((word) => classOf(word) || classOf(word.replace(/\.$/, '')));
  const content = kinds.filter((_, i) => !isLinking(words[i] ?? ''));
  const read = { words, kinds, content, all: kinds.reduce((all, kind) => all | kind, 0), east: eastClass(text) };
  last = { text, words: read };
  return read;
}

/** How many of `kinds` are one of `wanted` and none of `unwanted`. */
export const count = (kinds: readonly number[], wanted: number, unwanted = 0): number => kinds.filter((kind) => kind & wanted && !(kind & unwanted)).length;
