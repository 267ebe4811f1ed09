import { fold } from '../text/fold';
import { termClass } from '../vocabulary/word-class';
import { Noble, Particle, ShortSurname } from '../vocabulary/word-kinds';
import { givenLogit } from './gazetteer';
import { lettersOf } from '../text/letters';
import { Pattern } from '../text/pattern';

/** A word written small inside a name (`von`, `de la`), or one of the capitalised kind with an apostrophe (`'t`). */
export const isParticle = (token: string): boolean => (token === token.toLowerCase() || /^['’]/.test(token)) && (termClass(fold(token).replace(/\.$/, '')) & Particle) > 0;

/** Whether a word is written in capitals: `DUPONT`. */
export const isShouted = (token: string): boolean => token === token.toUpperCase() && token !== token.toLowerCase() && lettersOf(token).length > 1;
const isInitials = (token: string): boolean => {
  const bare = lettersOf(token);
  if (/\./.test(token)) return bare.length <= 3;
  return bare.length < 3 && !(termClass(fold(bare)) & (ShortSurname | Particle));
};

const pieceStart = new Pattern(String.raw`(^|[-'’])(mc)?(\p{L})`, 'g');
const hasSmall = new Pattern(String.raw`\p{Ll}`);

/** `DUPONT-ROY` → `Dupont-Roy`, `O'BRIEN` → `O'Brien`, `MCKAY` → `McKay`. */
export const recase = (token: string): string =>
  pieceStart.replace(token.toLowerCase(), ([, before = '', mc, letter = '']) => before + (mc ? 'Mc' : '') + letter.toUpperCase());

/** The family name's place among the words where capitals mark it (`KIM Min-jun`, `Jean DUPONT`); `undefined` where they do not. */
export function shoutedSurname(tokens: readonly string[]): { start: number; end: number } | undefined {
  const shouted = tokens.map((token) => isShouted(token) && !isInitials(token));
  const start = shouted.indexOf(true);
  const end = shouted.lastIndexOf(true) + 1;
  if (start < 0 || end - start === tokens.length) return undefined;
  for (let i = start; i < end; i++) if (!shouted[i] && !isParticle(tokens[i] ?? '')) return undefined;
  const rest = [...tokens.slice(0, start), ...tokens.slice(end)];
  if (!rest.some((token) => hasSmall.test(token) && !isParticle(token))) return undefined;
  let from = start;
  while (from > 0 && isParticle(tokens[from - 1] ?? '')) from--;
  return from > 0 && end < tokens.length ? undefined : { start: from, end };
}

/** How much likelier it is that the first word of a name is the family name than that it is a given name, as a logit. */
export const familyFirstLogit = ([first = '', second = '']: readonly string[]): number => givenLogit(fold(second)) - givenLogit(fold(first));

/** How sure a name on a Hungarian page must be to stand in the order of other languages. */
const foreign = -1.5;
const patronymic = /(?:ич|вна|чна)$/i;

/**
 * How many words of the family name a name begins with by the rules of its language: those of a Hungarian one, with `-né` for somebody's
 * wife; that of a Slavic one which ends with the patronymic.
 */
export function familyWordsAhead(tokens: readonly string[], language: string): number {
  if (tokens.length === 3 && patronymic.test(tokens[2] ?? '') && !patronymic.test(tokens[1] ?? '')) return 1;
  if (!language.startsWith('hu') || tokens.length < 2 || familyFirstLogit(tokens) < foreign) return 0;
  return tokens.length > 2 && /né$/.test(tokens[0] ?? '') ? 2 : 1;
}

/** Particles that are written with a capital as well, and are no given name. */
const capitalParticle = /^(?:Van|Von|Vom|Zu|De|Del|Della|Di|Da|Dos|Du|Le|La|Ten|Ter|El|St\.?|Saint)$/;
export const isCapitalParticle = (token: string): boolean => capitalParticle.test(token);

/** Index of the first word of the family name in a name with the given name first. */
export function familyStart(tokens: readonly string[], language = ''): number {
  const last = tokens.length - 1;
  for (let i = 1; i < last; i++) if (isCapitalParticle(tokens[i] ?? '') || termClass(fold(tokens[i] ?? '')) & Noble || (isParticle(tokens[i] ?? '') && !/^[yei]$/.test(tokens[i] ?? ''))) return i;
  const linked = tokens.findIndex((token, i) => i > 1 && i < last && /^[yei]$/.test(token));
  if (linked > 0) return linked - 1;
  if (/^(?:es|ca|gl)\b/.test(language) && last >= 2) return last - 1;
  return last;
}
