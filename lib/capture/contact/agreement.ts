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

type Forms = { parts: string[]; given: string; family: string; compact: string; joined: string[]; initialed: string[]; initials: string };

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);

function makeForms({ name, givenName, familyName }: NameParts): Forms {
  const raw = wordsOf(name).map(latinize);
  const given = wordsOf(givenName ?? '').map(latinize)[0] ?? raw[0] ?? '';
  const families = wordsOf(familyName ?? '').map(latinize);
  const family = families.at(-1) ?? raw.at(-1) ?? '';
  const double = families.length > 1 ? [families.join('')] : [];
  const pairs = [family, families[0] ?? family, ...double].flatMap((last) => [given + last, last + given]);
  const rest = raw
    .filter((word) => word !== given && word !== family)
    .map((word) => word.charAt(0))
    .join('');
  const g = given.charAt(0);
  const initialed = [family, families[0] ?? family, ...double].flatMap((last) => [g + last, last + g, g + rest + last, last + g + rest]);
  return {
    parts: [...new Set(raw.filter((word) => word.length > 1 || /\p{Lo}/u.test(word)).map(canonical))],
    given: canonical(given),
    family: canonical(family),
    compact: canonical(raw.join('')),
    joined: [...new Set([raw.join(''), ...pairs].map(canonical))],
    initialed: [...new Set(initialed.map(canonical))],
    initials: raw.map((word) => word.charAt(0)).join(''),
  };
}

let cache = new Map<string, Forms>();

function formsOf(name: NameParts): Forms {
  const key = `${name.name}|${name.givenName ?? ''}|${name.familyName ?? ''}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size > 5_000) cache = new Map();
  const forms = makeForms(name);
  cache.set(key, forms);
  return forms;
}

/** How many letters two words have in common at their beginning. */
const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

function score(forms: Forms, text: string): number {
  const { parts, given, family, compact, joined, initialed, initials } = forms;
  const words = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const run = words.join('');
  if (!run || !parts.length) return 0;
  if (/[^\u0000-\u024f]/.test(compact) && compact.length > 1 && run.includes(compact)) return 1;
  const has = (word: string) => words.includes(word);
  const found = parts.filter(has).length;
  if (parts.length > 1 && found === parts.length) return 1;
  const isPair = given !== family && given.length > 1 && family.length > 1;
  if (isPair && has(given) && has(family)) return 0.97;
  if (isPair && joined.some((form) => form.length > 4 && run.includes(form))) return 0.95;
  if (isPair && initialed.some((form) => form.length > 3 && has(form))) return 0.88;
  if (family.length > 1 && has(family)) return words.length <= 3 ? (family.length > 3 ? 0.75 : 0.55) : 0.6;
  if (family.length > 4 && run.includes(family)) return 0.65;
  const cut = Math.max(
    ...words.flatMap((word) => initialed.map((form) => (word.length >= 5 && sharedStart(word, form) === word.length ? word.length : 0))),
  );
  if (isPair && cut >= 5) return 0.6;
  if (isPair && given.length > 2 && words.some((word) => word === given + family.charAt(0) || word === family.charAt(0) + given))
    return 0.6;
  if (has(given) && given.length > 1) return given.length > 3 ? 0.5 : 0.4;
  if (parts.some((part) => part.length > 4 && run.includes(part))) return 0.45;
  if (initials.length > 1 && has(initials)) return initials.length > 2 ? 0.35 : 0.2;
  return words.some(
    (word) =>
      word.length > 2 &&
      (sharedStart(word, given) >= Math.max(3, given.length - 2) || sharedStart(word, family) >= Math.max(4, family.length - 2)),
  )
    ? 0.3
    : 0;
}

const clean: Record<keyof NameEvidence, (text: string) => string> = {
  emailLocal: (text) => text.split('@')[0] ?? '',
  slug: (text) => percentDecoded(text).replace(/\.(?:s?html?|php|aspx?|jsp|xml)\b.*$/i, ''),
  photoFile: (text) =>
    percentDecoded(text)
      .replace(/[?#].*$/, '')
      .replace(/^.*\//, '')
      .replace(/\.\w{2,5}$/, ''),
  alt: (text) => text,
};
/** `JohnSmith` is two words. */
const spaced = (text: string): string => text.slice(0, 300).replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ');

/**
 * How strongly independent places agree with a name: 0 (not at all) to 1 (all parts of the name), the best of the evidence given.
 * Knows initials, joined and shortened account names, other spellings of umlauts, and Cyrillic and Greek in Latin letters.
 */
export function agreement(name: NameParts, evidence: NameEvidence): number {
  const forms = formsOf(name);
  let best = 0;
  for (const kind of Object.keys(clean) as (keyof NameEvidence)[]) {
    const text = evidence[kind];
    if (!text) continue;
    const cleaned = clean[kind](text);
    best = Math.max(best, score(forms, canonical(cleaned)));
    if (best < 0.95 && /\p{Ll}\p{Lu}/u.test(cleaned)) best = Math.max(best, score(forms, canonical(spaced(cleaned))));
  }
  return best;
}
