import { messageKinds } from '@/lib/model/message';
import { wordsOf } from '../facts/sentences';
import { readLetter } from './letter';
import type { Check } from './type';

const mostSimilar = 0.8;
const compared = 5;
const runLength = 3;

/** The runs of three words of a text. */
const runs = (text: string): Set<string> => {
  const words = wordsOf(text.toLowerCase());
  return new Set(words.slice(0, Math.max(words.length - runLength + 1, 0)).map((_, index) => words.slice(index, index + runLength).join(' ')));
};

/** How alike two texts are, 0 to 1: shared runs of three words among all of them (Jaccard). */
export function similarity(one: string, other: string): number {
  const [a, b] = [runs(one), runs(other)];
  const shared = [...a].filter((run) => b.has(run)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** A first message is not the last five over again. */
export const duplicate: Check = ({ draft, letter, recentBodies = [] }) => {
  if (!messageKinds[draft.kind].first || messageKinds[draft.kind].channel === 'phone') return [];
  const others = recentBodies.slice(0, compared).map((body) => similarity(letter.text.text, readLetter(body, draft.language).text.text));
  const most = Math.max(0, ...others);
  return most > mostSimilar ? [{ id: 'duplicate', values: { percent: Math.round(most * 100) } }] : [];
};
