import { allLocales } from '@faker-js/faker';
import { fold } from '../../lib/capture/text/fold';
import { latinize } from '../../lib/capture/names/latinize';
import { censusNames, commonWords } from './corpora';
import { familyNames } from './family-names';
import { givenNames } from './given-names';
import { otherWords, pageWords } from './other-words';
import { wordsOf, wordTables } from './vocabulary';

/** Folded words with the number of lists each stands in. */
export type Counts = Map<string, number>;

function strings(value: unknown, out: string[] = []): string[] {
  if (typeof value === 'string') out.push(value);
  else if (Array.isArray(value)) for (const item of value) strings(item, out);
  else if (value && typeof value === 'object') for (const item of 'value' in value ? [value.value] : Object.values(value)) strings(item, out);
  return out;
}

const add = (counts: Counts, texts: readonly string[], weight = 1) => {
  const words = new Set(texts.flatMap((text) => text.split(/[\s,./()–-]+/)).map((word) => latinize(fold(word))).filter((word) => /^[\p{L}'’\p{M}]{2,24}$/u.test(word)));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
};

type Locale = Record<string, Record<string, unknown> | undefined>;
const locales = Object.entries(allLocales) as unknown as [string, Locale][];
/** A list shorter than this holds the common names of its language, a longer one rare ones too. */
const choice = 800;
/** Word lists so long that they would outweigh all others. */
const wordy = new Set(['hu', 'en', 'de']);

/** Given names, family names, names that may be either, and other words of every language the lists hold. */
export function wordLists(): { given: Counts; family: Counts; either: Counts; other: Counts } {
  const [given, family, either, other]: [Counts, Counts, Counts, Counts] = [new Map(), new Map(), new Map(), new Map()];
  const places: string[] = [];
  for (const [language, locale] of locales) {
    for (const [counts, list] of [[given, strings(locale.person?.first_name)], [family, strings(locale.person?.last_name)]] as const)
      add(counts, list, list.length < choice ? 2 : 1);
    for (const part of ['commerce', 'company', 'hacker', 'word', 'team', 'date', 'color', 'finance', 'food', 'app', 'database'])
      add(other, strings(locale[part]).filter((text) => !text.includes('{{')), part === 'word' && wordy.has(language) ? 0.3 : 1);
    add(other, strings([locale.person?.job_area, locale.person?.job_descriptor, locale.person?.job_type, locale.person?.job_title]));
    places.push(...strings([locale.location?.country, locale.location?.state, locale.location?.city_name]));
  }
  add(other, places, 0.7);
  add(given, wordsOf(givenNames), 2);
  add(family, wordsOf(familyNames), 2);
  add(other, wordsOf(otherWords), 3);
  add(other, wordsOf(pageWords), 3);
  for (const table of wordTables) add(other, wordsOf(table).filter((word) => !word.startsWith('-')).map((word) => word.replace(/-$/, '')), 1);
  const isName = (word: string) => given.has(latinize(fold(word))) || family.has(latinize(fold(word)));
  for (const words of commonWords()) add(other, words.filter((word) => !isName(word)), 0.5);
  add(either, censusNames(), 0.8);
  return { given, family, either, other };
}
