import { remembered } from '../remembered';
import { fold } from '../text/fold';
import { termClass } from '../vocabulary/word-class';
import { DottedTitle, Title, TitleHead, TitleTail, WordTitle } from '../vocabulary/word-kinds';
import { startsCapital } from '../text/letters';

/** Titles of one language that are initials or names elsewhere. */
const nationalTitles: Record<string, string> = { m: 'fr', me: 'fr', mm: 'fr', d: 'es', ra: 'de', di: 'de', pd: 'de', wp: 'de', mag: 'de', pan: 'pl', don: 'es', da: 'es', ir: 'nl', ing: 'de', h: 'id' };
/** Titles that are names as well: with one word behind them they are taken for a name. */
const alsoNames = /^(?:bay|sri|lek|rain|doc|sig|haji)$/;

const bare = remembered((token: string) => fold(token).replace(/^\(+|[.,:)]+$/g, ''));
const written = (token: string): boolean => /\./.test(token) || token === token.toLowerCase();

/** A German degree that is written before the name. */
const master = /^[BM]\.(?:Sc|Eng|Ed)\.?$/;

/** `Dipl.-Ing.`, `Univ.-Prof.in`, `Dr.med.`, `Prof:in`: every piece a title or what goes with one. */
function isCompound(token: string): boolean {
  if (!/[.:*]/.test(token)) return false;
  const kinds = bare(token).split(/[-.:*/]+/).filter(Boolean).map(termClass);
  return kinds.length > 1 && bare(token)[1] !== '.' && ((kinds[0] ?? 0) & (Title | DottedTitle)) > 0 && kinds.every((kind) => kind & (Title | DottedTitle | TitleTail));
}

function startsTitle(tokens: readonly string[], at: number, language: string): boolean {
  const [token = '', follower = ''] = tokens.slice(at);
  const word = bare(token);
  const kind = termClass(word);
  const left = tokens.length - at - 1;
  if (left < 1) return false;
  if (kind & (Title | WordTitle)) return left > 1 || (!(kind & WordTitle) && !alsoNames.test(word));
  if (isCompound(token) || (left > 1 && master.test(token))) return true;
  const beforeTitle = isTitleWord(follower);
  const national = nationalTitles[word];
  if (national) return (language.startsWith(national) && (word.length > 1 || token.endsWith('.'))) || (word.length > 1 && (beforeTitle || written(token)));
  if (kind & DottedTitle) return written(token) || beforeTitle;
  return (kind & TitleHead) > 0 && (beforeTitle || (left > 1 && (termClass(bare(follower)) & TitleHead) > 0 && startsTitle(tokens, at + 1, language)));
}

const isTailToken = (token: string): boolean =>
  (termClass(bare(token).replace(/\./g, '')) & TitleTail) > 0 && (written(token) || /^\(.*\)$/.test(token)) && !(token.length === 2 && token.endsWith('.') && startsCapital(token));

/** How many of the first words are titles (`Prof. Dr. rer. nat.` → 4); at least one word is left over. */
export function countTitles(tokens: readonly string[], language = ''): number {
  let count = 0;
  while (count < tokens.length - 1 && (startsTitle(tokens, count, language) || (count && isTailToken(tokens[count] ?? '')))) count++;
  return count;
}

/** Whether a single word is a title whatever follows. */
export const isTitleWord = (token: string): boolean => (termClass(bare(token)) & Title) > 0 || isCompound(token);

/** Whether a word may be a title or the head of one, whatever else it may be. */
export const isAnyTitle = (token: string): boolean => (termClass(bare(token)) & (Title | WordTitle | DottedTitle | TitleHead)) > 0 || Object.hasOwn(nationalTitles, bare(token));
