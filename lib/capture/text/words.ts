import { wordClass } from '../vocabulary/word-class';
import { fold } from './fold';

/** The folded words of a short text with the kinds (`word-kinds`) each is a sign of; `all` has every kind of any word. */
export type Words = { words: readonly string[]; kinds: readonly number[]; all: number };

const genderMarks = /(\p{L})(?:[*:_·]|\/-?|\(-?)(?:[iI]n(?:nen)?|a|e|r|euse|rice|ne)\)?(?!\p{L})/gu;
const innerCapital = /(\p{Ll})In(nen)?\b/gu;
const token = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’+-]*/gu;
const maxWords = 40;

let last: { text: string; words: Words } | undefined;

/** `Mitarbeiter*innen`, `Leiter/-in`, `Leiter(in)`, `LeiterIn` without their gender marks. */
export const withoutGenderMarks = (text: string): string =>
  /[*:_·/(]|\p{Ll}In/u.test(text) ? text.replace(genderMarks, (all, letter: string) => (/nen/i.test(all) ? `${letter}innen` : letter)).replace(innerCapital, '$1in$2') : text;

const classOf = (word: string): number => wordClass(word) | (word.includes('-') ? wordClass(word.slice(word.lastIndexOf('-') + 1)) : 0);

/** Reads at most the first forty words; the last text asked for is remembered, since one text goes through many scores. */
export function readWords(text: string): Words {
  if (last?.text === text) return last.words;
  const words: string[] = [];
  for (const [raw] of withoutGenderMarks(text).matchAll(token)) {
    const folded = fold(raw);
    words.push(/\../.test(folded) ? folded : folded.replace(/[.'’-]+$/, ''));
    if (words.length === maxWords) break;
  }
  const kinds = words.map((word) => classOf(word) || classOf(word.replace(/\.$/, '')));
  const read = { words, kinds, all: kinds.reduce((all, kind) => all | kind, 0) };
  last = { text, words: read };
  return read;
}

const linking = new Set(
  'of the and for in at to & de del la le les du des et y e di della dei und der die das fur des im am an von vom zu zur van het en voor och i av for og til w z na do ve ile a o os as para da dos das our unser unsere notre nos nuestro nuestra nosso onze var vare wir und/oder su il lo gli'.split(' '),
);

/** Whether a folded word only links others (`of`, `und`, `de la`). */
export const isLinking = (word: string): boolean => linking.has(word);
