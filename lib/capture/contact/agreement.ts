import { latinize } from '../names/latinize';
import { remembered } from '../remembered';
import { fold } from '../text/fold';
import { percentDecoded } from './ciphers';
import { Pattern } from '../text/pattern';

export type NameParts = { name: string; givenName?: string | undefined; familyName?: string | undefined };
/** What other places on the page call the person: the part of an e-mail before @, the last part of an address, a photo's file name. */
export type NameEvidence = { emailLocal?: string | undefined; slug?: string | undefined; photoFile?: string | undefined; alt?: string | undefined };

/** Letters as they are spelled in addresses: `Müller`, `Mueller` and `Muller` meet. */
const canonical = (text: string): string => latinize(fold(text)).replace(/([aou])e/g, '$1');
const noLetters = new Pattern(String.raw`[^\p{L}\p{M}]+`, 'g');
const caseless = new Pattern(String.raw`\p{Lo}`);
const wordsOf = (text: string): string[] => noLetters.split(text);

/** The ways in which accounts and files spell a name. `joined` holds both names whole, `initialed` one of them as initials. */
type Forms = { parts: string[]; given: string; family: string; compact: string; joined: string[]; initialed: string[] };

function makeForms({ name, givenName, familyName }: NameParts): Forms {
  const namesIn = (text = '') => wordsOf(fold(text)).map(latinize);
  const initialsOf = (words: string[]) => words.map((word) => word.charAt(0)).join('');
  const raw = namesIn(name);
  const given = namesIn(givenName)[0] ?? raw[0] ?? '';
  const families = namesIn(familyName ?? raw.at(-1));
  const family = families.at(-1) ?? '';
  const lasts = [family, families[0] ?? '', families.join('')];
  const g = given.charAt(0);
  const all = g + initialsOf(raw.filter((word) => word !== given && word !== family));
  return {
    parts: raw.filter((word) => word.length > 1 || caseless.test(word)).map(canonical),
    given: canonical(given),
    family: canonical(family),
    compact: canonical(raw.join('')),
    joined: [raw.join(''), ...lasts.flatMap((last) => [given + last, last + given])].map(canonical),
    initialed: lasts.flatMap((last) => [g + last, last + g, all + last, last + all]).map(canonical),
  };
}

const formsFor = remembered((key: string) => {
  const [name = '', givenName, familyName] = key.split('|');
  return makeForms({ name, givenName: givenName || undefined, familyName: familyName || undefined });
});
const formsOf = ({ name, givenName = '', familyName = '' }: NameParts): Forms => formsFor([name, givenName, familyName].join('|'));

/** "dougbeal" for Douglas Beal: the beginning of the given name, and the family name right behind it. */
function isShortened(run: string, given: string, family: string): boolean {
  const at = family.length > 2 ? run.indexOf(family) : -1;
  for (let length = given.length - 1; length >= 3; length--) if (run.slice(0, at).endsWith(given.slice(0, length))) return at > 0;
  return false;
}

function score({ parts, given, family, compact, joined, initialed }: Forms, text: string): number {
  const words = wordsOf(text);
  const run = words.join('');
  if (!run || !parts.length) return 0;
  const has = (word: string) => words.includes(word);
  const isPair = given !== family && given.length > 1 && family.length > 1;
  if (compact.length > 1 && /[^\u0000-\u024f]/.test(compact) && run.includes(compact)) return 1;
  if (parts.length > 1 && parts.every(has)) return 1;
  if (isPair) {
    if (has(given) && has(family)) return 0.97;
    if (joined.some((form) => form.length > 4 && run.includes(form))) return 0.95;
    if (initialed.some((form) => form.length > 3 && has(form))) return 0.88;
  }
  if (isPair && isShortened(run, given, family)) return 0.88;
  if (family.length > 1 && has(family)) return words.length > 3 ? 0.6 : family.length > 3 ? 0.75 : 0.55;
  if (family.length > 4 && run.includes(family)) return 0.65;
  if (isPair && (words.some((word) => word.length > 4 && initialed.some((form) => form.startsWith(word))) || (given.length > 2 && (has(given + family.charAt(0)) || has(family.charAt(0) + given))))) return 0.6;
  if (given.length > 1 && has(given)) return given.length > 3 ? 0.5 : 0.4;
  return 0;
}

const around = /@.*|[?#].*|\.(?:s?html?|php|aspx?|jsp|xml|jpe?g|png|gif|webp|avif|svg)\b.*$/gi;
/** `JohnSmith` is two words. */
const joint = new Pattern(String.raw`\p{Ll}(?=\p{Lu}\p{Ll})`, 'g');

/**
 * How strongly independent places agree with a name: 0 (not at all) to 1 (all parts of the name), the best of the evidence given.
 * Knows initials, joined and shortened account names, other spellings of umlauts, and Cyrillic and Greek in Latin letters.
 */
export function agreement(name: NameParts, evidence: NameEvidence): number {
  const forms = formsOf(name);
  let best = 0;
  for (const [kind, text] of Object.entries(evidence)) {
    if (!text) continue;
    const decoded = kind === 'alt' ? text : percentDecoded(text).replace(around, '');
    const cleaned = (kind === 'photoFile' ? decoded.replace(/^.*\//, '') : decoded).slice(0, 300);
    best = Math.max(best, score(forms, canonical(cleaned)));
    const spaced = joint.replace(cleaned, ([letter]) => `${letter} `);
    if (best < 0.95 && spaced !== cleaned) best = Math.max(best, score(forms, canonical(spaced)));
  }
  return best;
}
