import { cleanShown } from './clean-shown';
import { familyStart, isHungarianOrder, isParticle, recase, shoutedSurname } from './name-order';
import { eastTitles, hasEastScript, splitEastName } from './scripts';
import { segments } from './segments';
import { countPostNominals, isGenerational } from './suffixes';
import { countTitles } from './titles';

/** `name`: given name first, without titles and degrees (`Jr.` and `III` stay); East Asian names in the order shown. */
export type NameParts = { name: string; honorific?: string; givenName?: string; familyName?: string; suffix?: string };
/** `familyFirst`: the list is known to put the family name first; `allowMononym`: a single word may be a name. */
export type NameHints = { familyFirst?: boolean; language?: string; allowMononym?: boolean };

const split = (text: string): string[] => text.split(' ').filter(Boolean);
const glued = /^((?:[Pp]rof|[Dd]ra?|[Mm]ag|[Ii]ng|Dipl|Mrs?|Ms|Doc|Mgr|Dott|Sig|Sra?|Shri|Lic)\.)(?=\p{Lu}\p{Ll})/u;
const sameHousehold = /\s+(?:and|und|&|et|＆|och|og)\s+/u;

function east(text: string): NameParts {
  const honorific = eastTitles.exec(text)?.[0].trim();
  const bare = honorific ? text.replace(eastTitles, '').trim() : text;
  const name = bare.length > 1 ? bare : text;
  return { name, ...(honorific && name === bare && { honorific }), ...splitEastName(name) };
}

const joinFamily = (words: readonly string[]): string => words.join(' ');

/** Puts the given name first where the shown order is the other one. */
function inOrder(words: string[], hints: NameHints): { words: string[]; family?: string[] } {
  const shouted = shoutedSurname(words);
  if (shouted) {
    const family = words.slice(shouted.start, shouted.end).map((word) => (word === word.toUpperCase() ? recase(word) : word));
    const given = [...words.slice(0, shouted.start), ...words.slice(shouted.end)];
    return { words: [...given, ...family], family };
  }
  const turn = hints.familyFirst || (hints.language?.startsWith('hu') && isHungarianOrder(words));
  if (!turn || words.length < 2) return { words };
  const size = words.findIndex((word) => !isParticle(word)) + 1;
  const family = words.slice(0, size);
  return { words: [...words.slice(size), ...family], family };
}

/**
 * The parts of one person's name as shown on a page: titles, degrees and order split off. `undefined` where no name is left,
 * and for a single word without a title unless `allowMononym` says so. Of two people sharing a name, the first.
 */
export function parseName(shown: string, hints: NameHints = {}): NameParts | undefined {
  const clean = cleanShown(shown).replace(glued, '$1 ');
  if (!/\p{L}/u.test(clean)) return undefined;
  const language = hints.language ?? '';
  const [left = '', right] = clean.split(sameHousehold);
  const parts = segments(left);
  const titled = countTitles(parts.main, language);
  const turnedTitles = countTitles([...parts.turned, 'x'], language);
  const titles = [...parts.main.slice(0, titled), ...parts.turned.slice(0, turnedTitles)];
  const given = parts.turned.slice(turnedTitles);
  const main = parts.main.slice(titled);
  if (hasEastScript(main.join(' ')) && !given.length) return main.length < 5 ? withTitles(east(main.join(' ')), titles) : undefined;
  const degrees = countPostNominals(main, titles.length ? 1 : 2);
  const kept = main.slice(0, main.length - degrees);
  const generations = [...parts.suffixes.filter(isGenerational), ...(kept.length > 2 && isGenerational(kept.at(-1) ?? '') ? kept.splice(-1) : [])];
  const ordered = given.length ? { words: [...given, ...kept], family: kept } : inOrder(kept, hints);
  const words = ordered.words;
  if (right && words.length === 1) words.push(...split(right).slice(-1));
  if (!words.length || (words.length === 1 && !titles.length && !hints.allowMononym)) return undefined;
  const family = ordered.family ?? (words.length > 1 ? words.slice(familyStart(words, language)) : titles.length ? words : []);
  const givenName = words.slice(0, words.length - family.length).join(' ');
  const suffix = [...generations, ...main.slice(main.length - degrees), ...parts.suffixes.filter((word) => !isGenerational(word))].join(', ');
  const name = [...words, ...generations].join(' ');
  return withTitles({ name, ...(givenName && { givenName }), ...(family.length && { familyName: joinFamily(family) }), ...(suffix && { suffix }) }, titles);
}

function withTitles(parts: NameParts, titles: readonly string[]): NameParts {
  const honorific = titles.join(' ').replace(/^Professors\b/, 'Professor');
  return honorific ? { ...parts, honorific } : parts;
}
