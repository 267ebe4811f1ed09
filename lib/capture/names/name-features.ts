import { hashEnd, hashStart, hashStep } from '../vocabulary/hash';


/** Kinds of feature: every three and four letters of a word (edges marked), and its length. */
const Length = 11;
const Three = 12;
const Four = 13;
const edge = 94;

/** Calls `visit` with the index (below 2^bits) of each feature of a folded word. */
export function visitFeatures(word: string, bits: number, visit: (index: number) => void): void {
  const unit = (i: number) => (i < 0 || i >= word.length ? edge : word.charCodeAt(i));
  visit(hashEnd(hashStep(hashStart, Math.min(word.length, 12)), Length, bits));
  for (let i = -1; i < word.length - 1; i++) {
    const three = hashStep(hashStep(hashStep(hashStart, unit(i)), unit(i + 1)), unit(i + 2));
    visit(hashEnd(three, Three, bits));
    if (i < word.length - 2) visit(hashEnd(hashStep(three, unit(i + 3)), Four, bits));
  }
}
