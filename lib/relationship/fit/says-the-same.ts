import type { Lexicon } from './lexicon';
import type { Telling } from './words';

/** A part of a German compound is at least so long. */
const compoundPart = 5;
const shortPart = 4;

/** Whether a word of a page says what a word of a wish says: the same in another form, a synonym, or a compound with it. */
function isSame(wished: Telling, found: Telling, lexicon: Lexicon): boolean {
  if (wished.key === found.key) return true;
  if (found.parts) return false;
  if (lexicon.isMeantBy(wished.key, found.word)) return true;
  if (wished.parts || wished.key.startsWith('=') || wished.word.length < compoundPart) return false;
  return found.word.length > wished.word.length + 2 && (found.word.startsWith(wished.key) || found.word.endsWith(wished.word));
}

const inflection = /^(innen|ien|in|ern|er|en|es|e|n|s)?$/;
const joint = /^(er|en|es|e|s|n)/;

/** What can follow in a compound after a word in one of its forms: "Produkte" and "Produktentwicklung", "Arbeit" and "Arbeit|s|markt". */
function restsOf(compound: string, first: string): string[] {
  const rests: string[] = [];
  for (let cut = Math.min(first.length, compound.length); cut >= shortPart; cut--) {
    if (!compound.startsWith(first.slice(0, cut)) || !inflection.test(first.slice(cut))) continue;
    const rest = compound.slice(cut);
    rests.push(rest, rest.replace(joint, ''));
  }
  return [...new Set(rests)].filter((part) => part.length >= shortPart);
}

/** Whether a sentence says in two words what a German compound says in one: "entwickelt Produkte" and "Produktentwicklung". */
function isTakenApart({ word, parts }: Telling, sentence: readonly Telling[], lexicon: Lexicon): boolean {
  if (parts || word.length < 2 * compoundPart) return false;
  return sentence.some((first) => {
    const rests = restsOf(word, first.word).map((part) => ({ word: part, key: lexicon.keyOf(part) }));
    return rests.length > 0 && sentence.some((other) => other !== first && rests.some((rest) => isSame(rest, other, lexicon)));
  });
}

/** Whether a sentence says what a word or a phrase of a wish says: the phrase also where all of its words are there. */
export const says = (sentence: readonly Telling[], wished: Telling, lexicon: Lexicon): boolean =>
  sentence.some((found) => isSame(wished, found, lexicon)) ||
  isTakenApart(wished, sentence, lexicon) ||
  (wished.parts !== undefined && wished.parts.length > 1 && wished.parts.every((part) => says(sentence, part, lexicon)));
