import { fold } from '../text/fold';
import { termClass } from '../vocabulary/word-class';
import { Degree, Generation } from '../vocabulary/word-kinds';
import { Pattern } from '../text/pattern';

const bare = (token: string): string => fold(token).replace(/[.,()\s-]/g, '');
const abbreviated = new Pattern(String.raw`\..|\p{Lu}.*\p{Lu}`);
const retired = /^(?:emerit(?:us|a)|em\.|emer\.|i\.\s?r\.|a\.\s?d\.)$/i;

/** Whether a word is a degree, fellowship or office behind a name, as it is written: `PhD`, `M.Sc.`, `OBE`. */
export function isPostNominal(token: string): boolean {
  if (retired.test(token)) return true;
  if (!abbreviated.test(token) && !/^(?:phd|ph\.?d|esq|dipl|mag|hons|candidate|bakk|msc|bsc|mba)\.?$/i.test(token)) return false;
  return (termClass(bare(token)) & Degree) > 0;
}

/** `Jr.`, `III`: part of the name. */
export const isGenerational = (token: string): boolean =>
  (termClass(bare(token)) & Generation) > 0 && (/^(?:[IVX]{1,4}|[JSjs]n?r\.?|sen\.?|jun\.?)$/.test(token) || /^(?:JR|SR)\.?$/.test(token) || bare(token).length > 3);

const spaced: [RegExp, string][] = [
  [/\bPh\.\s+D\b/g, 'Ph.D'],
  [/\b(M|B)\.\s+(Sc|Ed|Eng|A|S|Phil|Tech|Com)\b\.?(?=\s*(?:,|$|\())/g, '$1.$2.'],
  [/^(M|B)\.\s+(Sc|Eng|Ed)\.?\s(?=[A-ZÀ-Þ])/, '$1.$2. '],
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
