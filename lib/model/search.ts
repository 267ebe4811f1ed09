import { type FactField, factFields } from './facts';
import { foldedWords } from './fold';
import type { Person } from './person';

/** How much it says that a word is found in a place: 3 the name, 2 what a person is and does, 1 all other text. */
export type Weight = 1 | 2 | 3;

const weights: Record<FactField | 'tags' | 'notes' | 'introducer', Weight> = {
  name: 3,
  honorific: 1,
  givenName: 3,
  familyName: 3,
  suffix: 1,
  role: 2,
  organization: 2,
  section: 1,
  emails: 2,
  phones: 1,
  location: 1,
  photo: 1,
  profileUrl: 1,
  links: 1,
  bio: 1,
  education: 1,
  tags: 2,
  notes: 1,
  introducer: 1,
};

/** Parts of web addresses that say nothing. */
const addressNoise = new Set(['http', 'https', 'www', 'html', 'htm', 'php', 'aspx']);

/** Scripts that write words without spaces between them: each sign may begin one. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Longer words are found by their beginning. */
const longest = 40;

/** Calls `visit` with each text by whose beginning a word is found. */
function eachBeginning(word: string, visit: (beginning: string) => void): void {
  if (!unspaced.test(word)) return visit(word.length > longest ? word.slice(0, longest) : word);
  const signs = Array.from(word).slice(0, longest);
  signs.forEach((_, i) => visit(signs.slice(i).join('')));
}

/** The folded words under which a person is found, each with the weight of the best place where it stands. */
export function searchTerms(person: Person): Map<string, Weight> {
  const terms = new Map<string, Weight>();
  const add = (text: string, weight: Weight, noise?: ReadonlySet<string>) => {
    const addWord = (word: string) => {
      if (!noise?.has(word) && (terms.get(word) ?? 0) < weight) terms.set(word, weight);
    };
    for (const word of foldedWords(text)) eachBeginning(word, addWord);
  };
  for (const [field, weight] of Object.entries(weights) as [keyof typeof weights, Weight][]) {
    if (field === 'photo') continue;
    const value = person[field];
    const isAddress = field in factFields && factFields[field as FactField].form === 'url';
    for (const text of typeof value === 'string' ? [value] : (value ?? [])) add(text, weight, isAddress ? addressNoise : undefined);
  }
  return terms;
}

/** The folded beginnings of words that a query asks for, longest first: the fewest people have the longest one. */
export const queryWords = (query: string): string[] => {
  const words = [...new Set(foldedWords(query).map((word) => word.slice(0, longest)))].sort((a, b) => b.length - a.length);
  return words.filter((word, i) => !words.slice(0, i).some((longer) => longer.startsWith(word)));
};
