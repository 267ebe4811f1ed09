import type { Facts } from '@/lib/model/facts';

const letters = new Intl.Segmenter();

const firstLetter = (word: string): string => (letters.segment(word).containing(0)?.segment ?? '').toLocaleUpperCase();

const isNameWord = (word: string) => /^\p{L}/u.test(word) && !word.endsWith('.');

/** One or two letters for a person without portrait: of given and family name, else of the name's first and last word. */
export function initialsOf({ name, givenName, familyName }: Pick<Facts, 'name' | 'givenName' | 'familyName'>): string {
  const words = name.split(/[\s,]+/).filter(isNameWord);
  const given = givenName ?? words[0] ?? name;
  const family = familyName ?? (words.length > 1 ? words.at(-1) : undefined);
  return firstLetter(given) + (family ? firstLetter(family) : '');
}
