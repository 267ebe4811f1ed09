import type { Facts } from '@/lib/model/facts';
import { isCredential, splitTitles, type Title, titleSpec } from './titles';

export type AddressedName = Pick<Facts, 'name' | 'honorific' | 'givenName' | 'familyName' | 'suffix'>;

/** A name taken apart for a salutation. `given` or `family` is empty where there is none; `full` never is. */
export type NameParts = {
  given: string;
  family: string;
  /** Without titles, in the order the person uses. */
  full: string;
  titles: Title[];
  credentials: string[];
};

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const particle = /^(von|vom|zu|zum|zur|und|der|dem|den|auf|aus|ob|van|het|'t|’t|te|ten|ter|de|du|des|del|della|dos|das|da|di|dal|la|le|las|los|al|el|bin|ibn|bint|ben|af|av)$/u;

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** "KIM" or "MÜLLER-LÜDENSCHEIDT" as names are written in a letter; initials and mixed case stay. */
const calm = (word: string) =>
  /^[\p{Lu}'’-]{2,}$/u.test(word) ? word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (start) => start.toUpperCase()) : word;

const calmAll = (text: string) => words(text).map(calm).join(' ');

/** Whether nothing but initials is given: "J. R.", "J.R." */
export const isInitials = (given: string): boolean => /^(\p{Lu}\.[\s-]*)+$|^\p{Lu}$/u.test(given);

/** Given and family name of a plain name in Western order: particles belong to the family name. */
function splitPlain(plain: string[]): { given: string; family: string } {
  if (plain.length < 2) return { given: plain.join(' '), family: '' };
  const first = plain.findIndex((word, index) => index > 0 && particle.test(word));
  const start = first > 0 && first < plain.length - 1 ? first : plain.length - 1;
  return { given: plain.slice(0, start).join(' '), family: plain.slice(start).join(' ') };
}

/** "Müller, Dr. Anna": the surname first. A comma before credentials only ("Anna Müller, MBA") is none. */
function splitComma(text: string): { given: string; family: string; titles: Title[]; credentials: string[] } | undefined {
  const [head = '', ...rest] = text.split(',').map((part) => part.trim()).filter(Boolean);
  const credentials = rest.filter(isCredential);
  const others = rest.filter((part) => !isCredential(part));
  if (others.length !== 1) return credentials.length ? { ...splitName(head), credentials } : undefined;
  const before = splitTitles(head);
  const after = splitTitles(others.join(' '));
  return { family: before.rest.join(' '), given: after.rest.join(' '), titles: [...before.titles, ...after.titles], credentials };
}

function splitName(text: string): { given: string; family: string; titles: Title[]; credentials: string[] } {
  const { titles, rest } = splitTitles(text);
  const end = rest.findLastIndex((word) => !isCredential(word)) + 1;
  const plain = rest.slice(0, end);
  // "Lord Smith", "Dr. Müller": one name after a title is the family name.
  const surnameAlone = plain.length === 1 && titles.length > 0 && !titles.some((title) => titleSpec(title).withGiven);
  return { ...(surnameAlone ? { given: '', family: plain.join('') } : splitPlain(plain)), titles, credentials: rest.slice(end) };
}

/** Takes a name apart. The stored parts win; what they leave open is read from the name as shown. */
export function nameParts(name: AddressedName): NameParts {
  const shown = name.name.replace(/\s+/g, ' ').trim();
  const read = splitComma(shown) ?? splitName(shown);
  const stored = Boolean(name.givenName || name.familyName);
  const given = calmAll(stored ? (name.givenName ?? '') : read.given);
  const family = calmAll(stored ? (name.familyName ?? '') : read.family);
  const titles = name.honorific ? splitTitles(name.honorific, true).titles : read.titles;
  const credentials = name.suffix ? name.suffix.split(/\s*,\s*|\s+/).filter(Boolean) : read.credentials;
  return { given, family, full: fullName(shown, given, family), titles, credentials };
}

/** Given name first, unless the person writes the family name first. */
function fullName(shown: string, given: string, family: string): string {
  if (cjk.test(shown)) return shown;
  const familyFirst = Boolean(given && family) && calmAll(shown).toLowerCase().startsWith(`${family} ${given}`.toLowerCase());
  const parts = familyFirst ? [family, given] : [given, family];
  return parts.filter(Boolean).join(' ') || shown;
}
