import { fold } from '../text/fold';
import { wordClass } from '../vocabulary/word-class';
import { Group, Organization, Place, Role } from '../vocabulary/word-kinds';
import { givenLogit, nameLogit } from './gazetteer';
import { isParticle, isShouted } from './name-order';
import { countPostNominals, isGenerational, isPostNominal } from './suffixes';
import { countTitles } from './titles';
import { startsSmall } from '../text/letters';
import { Pattern } from '../text/pattern';

/** What a shown name is made of, in words. `given` stood behind a comma; `rest` tells of a piece that belongs to no name. */
export type Pieces = { titles: string[]; given: string[]; family: string[]; generations: string[]; degrees: string[]; rest: boolean };

export const wordsIn = (text: string): string[] => text.split(' ').filter(Boolean);

/** Takes a name apart at its commas, and each part into titles, name and degrees. */
export function piecesOf(text: string, language = ''): Pieces {
  const [first = '', ...others] = text.split(/\s*[,，、]\s*/).filter(Boolean);
  const family = wordsIn(first);
  const found: Pieces = { titles: family.splice(0, countTitles(family, language)), given: [], family, generations: [], degrees: [], rest: false };
  for (const part of others) {
    const words = wordsIn(part);
    if (words.every((word) => isPostNominal(word) || dotted.test(word) || isGenerational(word) || /^(?:student|candidate|esq\.?)$/i.test(word))) {
      for (const word of words) (isGenerational(word) ? found.generations : found.degrees).push(word);
    } else if (!found.given.length && !found.degrees.length && isGivenPart(family, words)) {
      found.titles.push(...words.splice(0, countTitles([...words, 'x'], language)));
      found.given = words;
    } else {
      found.rest = true;
      break;
    }
  }
  found.degrees.unshift(...family.splice(family.length - countPostNominals(family, found.titles.length ? 1 : 2)));
  if (family.length > 2 && isGenerational(family.at(-1) ?? '')) found.generations.push(...family.splice(-1));
  return found;
}

const initials = new Pattern(String.raw`^\p{Lu}{2,3}$`);
/** A degree or office that nobody has listed: `F.Inst.L.Ex.`. */
const dotted = new Pattern(String.raw`^(?:\p{Lu}\p{L}{0,4}\.){2,6}$`);

/** Whether the words behind the comma are the given names of the family name before it: `Example, Dr. Anna`. */
function isGivenPart(family: readonly string[], words: readonly string[]): boolean {
  if (words.length > 5 || family.length > 4) return false;
  const titled = countTitles([...words, 'x']);
  const given = words[titled];
  if (!given) return titled > 0 && family.length > 1;
  if (words.some((word) => /[\d:;!?@]/.test(word) || (startsSmall(word) && !isParticle(word) && !titled))) return false;
  if (words.every((word) => initials.test(word) && (word.length < 3 || nameLogit(fold(word)) < 1))) return false;
  if (titled || family.length === 1) return true;
  if (words.some((word) => wordClass(fold(word)) & (Role | Organization | Group | Place) && nameLogit(fold(word)) < 2)) return false;
  if (family.some((word) => wordClass(fold(word)) & Organization)) return false;
  if (family.some(isParticle) || (family.every(isShouted) && !words.every(isShouted))) return true;
  const own = family.filter((word) => !isParticle(word.toLowerCase())).map((word) => givenLogit(fold(word)));
  return nameLogit(fold(given)) > 0.5 && givenLogit(fold(given)) > Math.min(0, Math.max(...own) + 0.3);
}
