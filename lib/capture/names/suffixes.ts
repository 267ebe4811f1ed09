import { fold } from '../text/fold';
import { termClass } from '../vocabulary/word-class';
import { Degree, Fellowship, Generation } from '../vocabulary/word-kinds';

const bare = (token: string): string => fold(token).replace(/[.,()\s-]/g, '');
const retired = /^(?:emerit(?:us|a)|em\.|emer\.|i\.\s?r\.|a\.\s?d\.)$/i;

const isWritten = (token: string): boolean => /\..|\p{Lu}.*\p{Lu}/u.test(token) || /^(?:phd|esq|dipl|mag|lic|hons|candidate|bakk|[mb]sc|mba)\.?$/i.test(token);
const is = (kind: number) => (token: string) => isWritten(token) && (termClass(bare(token)) & kind) > 0;
const isEarned = is(Degree | Fellowship);

/** Whether a word is a degree as it is written: `PhD`, `M.Sc.`. */
export const isDegree = is(Degree);

/** Whether a word is a degree, fellowship or office behind a name, as it is written: `PhD`, `M.Sc.`, `OBE`. */
export const isPostNominal = (token: string): boolean => retired.test(token) || isEarned(token);

/** `Jr.`, `III`: part of the name. */
export const isGenerational = (token: string): boolean =>
  (termClass(bare(token)) & Generation) > 0 && (/^(?:[IVX]{1,4}|[JS]r\.?)$/.test(token) || /^(?:JR|SR)\.?$/.test(token) || bare(token).length > 3);

const spaced: [RegExp, string][] = [
  [/\bPh\.\s+D\b/g, 'Ph.D'],
  [/\b(M|B)\.\s+(Sc|Ed|Eng|A|S|Phil|Tech|Com)\b\.?(?=\s*(?:,|$|\())/g, '$1.$2.'],
  [/\bLL\.\s+([MB])\b/g, 'LL.$1'],
  [/\b(i|a)\.\s+(R|D)\./g, '$1.$2.'],
];

/** Closes up degrees written with a space: `Ph. D.` → `Ph.D.`. */
export const closeUpDegrees = (text: string): string => (/\.\s/.test(text) ? spaced.reduce((all, [from, to]) => all.replace(from, to), text) : text);

/** How many of the last words are degrees; at least `keep` words are left over. */
export function countPostNominals(tokens: readonly string[], keep: number): number {
  const shouted = tokens.every((token) => token === token.toUpperCase());
  let count = 0;
  while (count < tokens.length - keep) {
    const token = tokens[tokens.length - 1 - count] ?? '';
    const follows = count > 0 || /^(?:student|candidate|cand\.?)$/i.test(token);
    const degree = isPostNominal(token) && (!shouted || /\./.test(token) || bare(token).length > 2);
    const student = count === 0 && follows && isPostNominal(tokens[tokens.length - 2] ?? '');
    if (!degree && !student && !/^\((?:hons?|fh|univ)\.?\)$/i.test(token)) break;
    count++;
  }
  return count;
}
