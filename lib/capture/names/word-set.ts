import { fold } from '../text/fold';

/** The folded words of a table written as text, split once at first use. */
export function wordSet(table: string): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => (words ??= new Set(table.split(/\s+/).filter(Boolean).map(fold))).has(word);
}
