import { fold } from '../text/fold';
import { wordClass } from '../vocabulary/word-class';
import { Group, Organization, Place, Role } from '../vocabulary/word-kinds';
import { givenLogit, nameLogit } from './gazetteer';
import { isParticle } from './name-order';
import { isGenerational, isPostNominal } from './suffixes';
import { countTitles } from './titles';

const split = (text: string): string[] => text.split(' ').filter(Boolean);

/** The comma-separated pieces of a name; `rest` tells of a piece that belongs to no name. */
export type Segments = { main: string[]; turned: string[]; suffixes: string[]; rest: boolean };

/** Sorts what stands between the commas into the name, a given name put behind it, and degrees. */
export function segments(text: string): Segments {
  const [first = '', ...rest] = text.split(/\s*[,，、]\s*/).filter(Boolean);
  const found: Segments = { main: split(first), turned: [], suffixes: [], rest: false };
  for (const part of rest) {
    const words = split(part);
    if (words.every((word) => isPostNominal(word) || isGenerational(word) || /^(?:student|candidate|esq\.?)$/i.test(word))) found.suffixes.push(...words);
    else if (!found.turned.length && !found.suffixes.some((word) => !isGenerational(word)) && isGivenPart(found.main, words)) found.turned = words;
    else return { ...found, rest: true };
  }
  return found;
}

/** Whether the words behind the comma are the given names of the family name before it: `Example, Dr. Anna`. */
function isGivenPart(family: readonly string[], words: readonly string[]): boolean {
  if (words.length > 5 || family.length > 4) return false;
  const titled = countTitles([...words, 'x']);
  const given = words[titled] ?? '';
  if (!given) return titled > 0 && family.length > 1;
  if (words.some((word) => /\d|[:;!?@]/.test(word) || (/^\p{Ll}/u.test(word) && !isParticle(word) && !titled))) return false;
  if (words.every((word) => /^\p{Lu}{2,3}$/u.test(word) && (word.length < 3 || nameLogit(fold(word)) < 1))) return false;
  if (titled || family.length === 1) return true;
  if (words.some((word) => wordClass(fold(word)) & (Role | Organization | Group | Place) && nameLogit(fold(word)) < 2)) return false;
  return family.some((word) => isParticle(word)) || nameLogit(fold(given)) > 0.5 && givenLogit(fold(given)) > 0;
}
