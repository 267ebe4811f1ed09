import { foldedWords } from './fold';
import type { Person } from './person';

/** The folded words under which a person is found in the list. */
export const searchWords = ({ name, role, organization, tags, emails }: Person): string[] => [
  ...new Set([name, role ?? '', organization ?? '', ...tags, ...(emails ?? [])].flatMap(foldedWords)),
];

/** The folded beginnings of words that a query asks for, longest first: the fewest people have the longest one. */
export const queryWords = (query: string): string[] => {
  const words = [...new Set(foldedWords(query))].sort((a, b) => b.length - a.length);
  return words.filter((word, i) => !words.slice(0, i).some((longer) => longer.startsWith(word)));
};

export const matchesWords = (words: readonly string[], query: readonly string[]): boolean =>
  query.every((start) => words.some((word) => word.startsWith(start)));

