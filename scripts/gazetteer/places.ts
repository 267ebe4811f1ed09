import { fold } from '../../lib/capture/text/fold';
import type { Counts } from './lists';

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The countries of the world in the languages above, as the Unicode Common Locale Data Repository calls them. */
const countries = (): string[] =>
  languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
  });

/** The cities after which time zones are called, those of the continents. */
const cities = (): string[] => Intl.supportedValuesOf('timeZone').flatMap((zone) => /^(?:Africa|America|Asia|Australia|Europe)\/([A-Z][A-Za-z]+)$/.exec(zone)?.[1] ?? []);

/** Countries and cities of one word, folded, without those that people are called as well. */
export const worldPlaces = ({ given, family }: { given: Counts; family: Counts }): string[] =>
  [...new Set([...countries(), ...cities()].filter((name) => /^\p{L}{4,}$/u.test(name)).map(fold))].filter((name) => !given.has(name) && !family.has(name)).sort();
