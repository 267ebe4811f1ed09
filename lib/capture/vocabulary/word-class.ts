import { hashEnd, hashStart, hashStep } from './hash';
import { packedWords } from './packed';
import { unpackTable } from './unpack';
import { keyBits, Prefix, Suffix, Whole } from './word-kinds';

let table: Map<number, number> | undefined;
const known = new Map<string, number>();
const maxKnown = 20_000;
const minAffix = 3;

function classify(word: string): number {
  table ??= unpackTable(packedWords);
  let mask = 0;
  let forward = hashStart;
  let backward = hashStart;
  for (let i = 0; i < word.length; i++) {
    forward = hashStep(forward, word.charCodeAt(i));
    backward = hashStep(backward, word.charCodeAt(word.length - 1 - i));
    if (i + 1 < minAffix) continue;
    mask |= table.get(hashEnd(forward, Prefix, keyBits)) ?? 0;
    mask |= table.get(hashEnd(backward, Suffix, keyBits)) ?? 0;
  }
  return mask | (table.get(hashEnd(forward, Whole, keyBits)) ?? 0);
}

/** The kinds (`word-kinds`) a folded word is a sign of, as a bit mask; 0 for a word that says nothing. */
export function wordClass(word: string): number {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const mask = word.length > 40 ? 0 : classify(word);
  if (known.size >= maxKnown) known.clear();
  known.set(word, mask);
  return mask;
}
