import { fold } from '../text/fold';
import { dottedTitles, nationalTitles, titleHeads, titles, titleTails, wordTitles } from '../vocabulary/honorifics';
import { wordSet } from './word-set';

const isTitle = wordSet(titles);
const isWordTitle = wordSet(wordTitles);
const isDottedTitle = wordSet(dottedTitles);
const isHead = wordSet(titleHeads);
const isTail = wordSet(titleTails);

const bare = (token: string): string => fold(token).replace(/^[(]+|[.,:)]+$/g, '');
const written = (token: string): boolean => /\./.test(token) || token === token.toLowerCase();

/** `Dipl.-Ing.`, `Univ.-Prof.in`, `Dr.med.`, `Prof:in`: every piece a title or what goes with one. */
function isCompound(token: string): boolean {
  const pieces = bare(token).split(/[-.:*/]+/).filter(Boolean);
  const [first = ''] = pieces;
  if (pieces.length < 2 || first.length < 2 || !/[.:*]/.test(token)) return false;
  return (isTitle(first) || isDottedTitle(first)) && pieces.every((piece) => isTitle(piece) || isTail(piece) || isDottedTitle(piece));
}

function startsTitle(tokens: readonly string[], at: number, language: string): boolean {
  const token = tokens[at] ?? '';
  const word = bare(token);
  const left = tokens.length - at - 1;
  if (left < 1) return false;
  if (isTitle(word)) return left > 1 || !/^(?:bay|sri|lek|rain|doc|sig|haji)$/.test(word);
  if (isCompound(token)) return true;
  if (isWordTitle(word)) return left >= 2 && !/^(?:don|father|brother|sister|master|president|general|major|tan)$/.test(word);
  const follower = tokens[at + 1] ?? '';
  const beforeTitle = isTitle(bare(follower)) || isCompound(follower);
  if (nationalTitles[word]) return (language.startsWith(nationalTitles[word]) && (word.length > 1 || token.endsWith('.'))) || (word.length > 1 && (beforeTitle || written(token)));
  if (isDottedTitle(word)) return written(token) || beforeTitle;
  return isHead(word) && (beforeTitle || (left >= 2 && isHead(bare(follower)) && startsTitle(tokens, at + 1, language)));
}

const isTailToken = (token: string): boolean => isTail(bare(token).replace(/\./g, '')) && (written(token) || /^\(.*\)$/.test(token)) && !/^\p{Lu}\.$/u.test(token);

/** How many of the first words are titles (`Prof. Dr. rer. nat.` → 4); at least one word is left over. */
export function countTitles(tokens: readonly string[], language = ''): number {
  let count = 0;
  while (count < tokens.length - 1) {
    if (startsTitle(tokens, count, language)) count++;
    else if (count > 0 && isTailToken(tokens[count] ?? '')) count++;
    else break;
  }
  return count;
}

/** Whether a single word is a title whatever follows. */
export const isTitleWord = (token: string): boolean => isTitle(bare(token)) || isCompound(token);
