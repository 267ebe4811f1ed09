import { cleanShown } from './clean-shown';
import { familyStart, familyWordsAhead, isCapitalParticle, isParticle, isShouted, recase, shoutedSurname } from './name-order';
import { piecesOf, wordsIn } from './pieces';
import { eastTitles, hasEastScript, splitEastName } from './scripts';
import { hasLetter } from '../text/letters';
import { Pattern } from '../text/pattern';

/** `name`: given name first, without titles and degrees (`Jr.` and `III` stay); East Asian names in the order shown. */
export type NameParts = { name: string; honorific?: string; givenName?: string; familyName?: string; suffix?: string };
/** `familyFirst`: the list is known to put the family name first; `allowMononym`: a single word may be a name. */
export type NameHints = { familyFirst?: boolean; language?: string; allowMononym?: boolean };

const glued = new Pattern(String.raw`^((?:[Pp]rof|[Dd]ra?|[Mm]ag|[Ii]ng|Dipl|Mrs?|Ms|Doc|Mgr|Dott|Sig|Sra?|Shri|Lic)\.)(?=\p{Lu}\p{Ll})`, 'g');
const sameHousehold = /\s+(?:and|und|&|et|＆|och|og)\s+/;

/** The parts that are there: what is '' is left out. */
const filled = (parts: NameParts): NameParts => Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as NameParts;

function east(text: string, titles: readonly string[]): NameParts {
  const bare = text.replace(eastTitles, '').trim();
  const name = bare.length > 1 ? bare : text;
  return filled({ name, honorific: [...titles, text.slice(name.length).trim()].join(' ').trim(), ...splitEastName(name) });
}

/** A family name in capitals beside a given name that is not, as it is written elsewhere. */
const smaller = (family: readonly string[], given: readonly string[]): string[] =>
  given.every(isShouted) ? [...family] : family.map((word) => (isShouted(word) ? recase(word) : word));

/** Puts the given name first where the shown order is the other one: the words of given and family name. */
function inOrder(words: readonly string[], { familyFirst, language = '' }: NameHints): [given: readonly string[], family: readonly string[]] {
  const shouted = shoutedSurname(words);
  if (shouted) {
    const family = words.slice(shouted.start, shouted.end).map((word) => (word === word.toUpperCase() ? recase(word) : word));
    return [[...words.slice(0, shouted.start), ...words.slice(shouted.end)], family];
  }
  const size = familyFirst && words.length > 1 ? words.findIndex((word) => !isParticle(word) && !isCapitalParticle(word)) + 1 : familyWordsAhead(words, language);
  if (size) return [words.slice(size), words.slice(0, size)];
  const start = words.length > 1 ? familyStart(words, language) : 0;
  return [words.slice(0, start), words.slice(start)];
}

/**
 * The parts of one person's name as shown on a page: titles, degrees and order split off. `undefined` where no name is left,
 * and for a single word without a title unless `allowMononym` says so. Of two people sharing a name, the first.
 */
export function parseName(shown: string, hints: NameHints = {}): NameParts | undefined {
  const clean = glued.replace(cleanShown(shown), ([all]) => `${all} `);
  const [left = '', right = ''] = clean.split(sameHousehold);
  const { titles, given: turned, family: main, generations, degrees } = piecesOf(left, hints.language);
  if (!hasLetter(main.join(''))) return undefined;
  if (hasEastScript(main.join(' ')) && !turned.length) return main.length < 5 ? east(main.join(' '), titles) : undefined;
  if (main.length + turned.length === 1) main.push(...wordsIn(right).slice(-1));
  const alone = main.length + turned.length === 1;
  if (alone && !titles.length && !hints.allowMononym) return undefined;
  const [given, family] = turned.length ? [turned, smaller(main, turned)] : inOrder(main, hints);
  return filled({
    name: [...given, ...family, ...generations].join(' '),
    givenName: given.join(' '),
    familyName: alone && !titles.length ? '' : family.join(' '),
    suffix: [...generations, ...degrees].join(', '),
    honorific: titles.join(' ').replace(/^Professors\b/, 'Professor'),
  });
}
