import { latinize } from '../names/latinize';
import { fold } from '../text/fold';
import { percentDecoded } from './ciphers';

export type NameParts = { name: string; givenName?: string | undefined; familyName?: string | undefined };
/** What other places on the page call the person: the part of an e-mail before @, the last part of an address, a photo's file name. */
export type NameEvidence = {
  emailLocal?: string | undefined;
  slug?: string | undefined;
  photoFile?: string | undefined;
  alt?: string | undefined;
};

/** Letters as they are spelled in addresses: `Müller`, `Mueller` and `Muller` meet. */
const canonical = (text: string): string => latinize(fold(text)).replace(/([aou])e/g, '$1');

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);

/** The ways in which accounts and files spell a name. `joined` holds both names whole, `initialed` one of them as initials. */
type Forms = { parts: string[]; given: string; family: string; compact: string; joined: string[]; initialed: string[]; initials: string };

function makeForms({ name, givenName, familyName }: NameParts): Forms {
  const namesIn = (text = '') => wordsOf(fold(text)).map(latinize);
  const initialsOf = (words: string[]) => words.map((word) => word.charAt(0)).join('');
  const raw = namesIn(name);
  const given = namesIn(givenName)[0] ?? raw[0] ?? '';
  const families = namesIn(familyName);
  const family = families.at(-1) ?? raw.at(-1) ?? '';
  const lasts = [family, families[0] ?? family, ...(families.length > 1 ? [families.join('')] : [])];
  const g = given.charAt(0);
  const all = g + initialsOf(raw.filter((word) => word !== given && word !== family));
  return {
    parts: [...new Set(raw.filter((word) => word.length > 1 || /\p{Lo}/u.test(word)).map(canonical))],
    given: canonical(given),
    family: canonical(family),
    compact: canonical(raw.join('')),
    joined: [raw.join(''), ...lasts.flatMap((last) => [given + last, last + given])].map(canonical),
    initialed: lasts.flatMap((last) => [g + last, last + g, all + last, last + all]).map(canonical),
    initials: initialsOf(raw),
  };
}

const known = new Map<string, Forms>();

function formsOf(parts: NameParts): Forms {
  const key = `${parts.name}|${parts.givenName}|${parts.familyName}`;
  const forms = known.get(key) ?? makeForms(parts);
  if (known.size > 5_000) known.clear();
  known.set(key, forms);
  return forms;
}

/** Whether a word begins a name's form with at least `least` letters, and leaves out at most `rest`. */
const cuts = (word: string, form: string, least: number, rest = form.length): boolean => {
  const start = Math.max(least, form.length - rest);
  return word.length >= start && form.length >= least && word.startsWith(form.slice(0, start));
};

function score({ parts, given, family, compact, joined, initialed, initials }: Forms, text: string): number {
  const words = wordsOf(text);
  const run = words.join('');
  if (!run || !parts.length) return 0;
  const has = (word: string) => words.includes(word);
  const isPair = given !== family && given.length > 1 && family.length > 1;
  if (/[^\u0000-\u024f]/.test(compact) && compact.length > 1 && run.includes(compact)) return 1;
  if (parts.length > 1 && parts.every(has)) return 1;
  if (isPair && has(given) && has(family)) return 0.97;
  if (isPair && joined.some((form) => form.length > 4 && run.includes(form))) return 0.95;
  if (isPair && initialed.some((form) => form.length > 3 && has(form))) return 0.88;
  if (family.length > 1 && has(family)) return words.length > 3 ? 0.6 : family.length > 3 ? 0.75 : 0.55;
  if (family.length > 4 && run.includes(family)) return 0.65;
  const isCut = (word: string) => word.length > 4 && initialed.some((form) => form.startsWith(word));
  if (isPair && (words.some(isCut) || (given.length > 2 && (has(given + family.charAt(0)) || has(family.charAt(0) + given))))) return 0.6;
  if (has(given) && given.length > 1) return given.length > 3 ? 0.5 : 0.4;
  if (parts.some((part) => part.length > 4 && run.includes(part))) return 0.45;
  if (initials.length > 1 && has(initials)) return initials.length > 2 ? 0.35 : 0.2;
  return words.some((word) => word.length > 2 && (cuts(word, given, 3, 2) || cuts(word, family, 4, 2))) ? 0.3 : 0;
}

const clean: Record<keyof NameEvidence, (text: string) => string> = {
  emailLocal: (text) => text.replace(/@.*/, ''),
  slug: (text) => percentDecoded(text).replace(/\.(?:s?html?|php|aspx?|jsp|xml)\b.*$/i, ''),
  photoFile: (text) => percentDecoded(text).replace(/[?#].*$|^[^?#]*\//g, '').replace(/\.\w{2,5}$/, ''),
  alt: (text) => text,
};

/**
 * How strongly independent places agree with a name: 0 (not at all) to 1 (all parts of the name), the best of the evidence given.
 * Knows initials, joined and shortened account names, other spellings of umlauts, and Cyrillic and Greek in Latin letters.
 */
export function agreement(name: NameParts, evidence: NameEvidence): number {
  const forms = formsOf(name);
  let best = 0;
  for (const [kind, tidy] of Object.entries(clean)) {
    const text = evidence[kind as keyof NameEvidence];
    if (!text) continue;
    const cleaned = tidy(text);
    best = Math.max(best, score(forms, canonical(cleaned)));
    // `JohnSmith` is two words.
    const spaced = cleaned.slice(0, 300).replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ');
    if (best < 0.95 && spaced !== cleaned) best = Math.max(best, score(forms, canonical(spaced)));
  }
  return best;
}
