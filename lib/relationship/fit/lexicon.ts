import { fold, foldedWords } from '@/lib/model/fold';
import { stem } from './stem';
import { builtInSynonyms } from './synonyms';

/** Words and phrases that stand for one thing; a phrase is a row of stems. */
type Group = {
  id: string;
  has: (word: string) => boolean;
  /** Whether a compound on a page begins or ends with one of its words. */
  isPartOf: (word: string) => boolean;
  phrases: readonly (readonly string[])[];
};

/** Words and phrases that the user says to be one thing. */
export type Synonyms = readonly string[];

export type Lexicon = {
  /** The group of the phrase that begins at `start` of a sentence's stems, with how many words it has; the longest one. */
  phraseAt: (stems: readonly string[], start: number) => { group: string; length: number } | undefined;
  /** The group of a word, or else its stem. */
  keyOf: (word: string) => string;
  /** Whether a word of a page stands for a key: a word of its group, or one with the same stem. */
  isMeantBy: (key: string, word: string) => boolean;
};

/** The other part of a compound is at least so long. */
const shortestPart = 3;

/** So long a word of the user also stands for compounds with it. */
const shortestWord = 5;

const isPart = (word: string, beginnings: readonly string[], ends: readonly string[]) => {
  const isLonger = (part: string) => word.length >= part.length + shortestPart;
  return beginnings.some((part) => word.startsWith(part) && isLonger(part)) || ends.some((part) => word.endsWith(part) && isLonger(part));
};

const stems = (phrase: string) => foldedWords(phrase).map(stem);

function builtIn(entries: string, i: number): Group {
  const terms = fold(entries).split(',').map((term) => term.trim().replace(/\s+/g, ' '));
  const words = new Set(terms.filter((term) => !/[ *+-]/.test(term)));
  const before = (mark: string) => terms.filter((term) => term.endsWith(mark)).map((term) => term.slice(0, -1));
  const [forms, beginnings] = [before('*'), before('+')];
  const others = terms.filter((term) => term.startsWith('-')).map((term) => term.slice(1));
  const isOther = (word: string) => others.some((other) => word.endsWith(other));
  const ends = terms.filter((term) => term.startsWith('+')).map((term) => term.slice(1));
  return {
    id: `=${i}`,
    has: (word) => words.has(word) || (forms.some((part) => word.startsWith(part)) && !isOther(word)),
    isPartOf: (word) => isPart(word, beginnings, ends) && !isOther(word),
    phrases: terms.filter((term) => term.includes(' ')).map(stems),
  };
}

const usual = builtInSynonyms.map(builtIn);

/** What the user says to be one thing, with all that the built-in groups know of it. */
function own(said: Synonyms, i: number): Group {
  const terms = said.map(foldedWords).filter((term) => term.length > 0);
  const single = terms.flatMap((term) => (term.length === 1 ? term : []));
  const phrases = terms.filter((term) => term.length > 1).map((term) => term.map(stem));
  const known = usual.filter((group) => single.some(group.has) || group.phrases.some((one) => phrases.some((other) => isSame(one, other))));
  const long = single.filter((term) => term.length >= shortestWord);
  const stemsOfIt = new Set(single.map(stem));
  return {
    id: `=own ${i}`,
    has: (word) => stemsOfIt.has(stem(word)) || known.some((group) => group.has(word)),
    isPartOf: (word) => isPart(word, long, long) || known.some((group) => group.isPartOf(word)),
    phrases: [...phrases, ...known.flatMap((group) => group.phrases)],
  };
}

const isSame = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((part, i) => part === other[i]);

/** What stands for what: the user's own synonyms before the built-in ones. It remembers words: one lexicon serves many texts. */
export function lexiconOf(synonyms: readonly Synonyms[] = []): Lexicon {
  const groups = [...synonyms.map(own), ...usual];
  const phrases = new Map<string, { group: string; stems: readonly string[] }[]>();
  for (const { id, phrases: all } of groups) {
    for (const parts of all) phrases.set(parts[0] ?? '', [...(phrases.get(parts[0] ?? '') ?? []), { group: id, stems: parts }]);
  }
  const groupOf = remembering((word: string) => groups.find((group) => group.has(word))?.id);
  const meant = remembering((word: string) => new Set(groups.filter((group) => group.has(word) || group.isPartOf(word)).map(({ id }) => id)));
  const stemOf = remembering(stem);
  return {
    phraseAt: (sentence, start) => {
      const fits = (phrases.get(sentence[start] ?? '') ?? []).filter(({ stems: parts }) => parts.every((part, i) => part === sentence[start + i]));
      const [first, ...others] = fits;
      const longest = first && others.reduce((best, one) => (one.stems.length > best.stems.length ? one : best), first);
      return longest && { group: longest.group, length: longest.stems.length };
    },
    keyOf: (word) => groupOf(word) ?? stemOf(word),
    isMeantBy: (key, word) => (key.startsWith('=') ? meant(word).has(key) : key === stemOf(word)),
  };
}

function remembering<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word) ?? find(word);
    known.set(word, value);
    return value;
  };
}
