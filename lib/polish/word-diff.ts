import { diffWordsWithSpace } from 'diff';

/** A piece of two texts laid over each other. */
export type DiffPiece = { kind: 'same' | 'added' | 'removed'; text: string };

/** What changed from one text to another, word by word. */
export const wordDiff = (before: string, after: string): DiffPiece[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
