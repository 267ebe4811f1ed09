import { type PackedTable, riceBits } from '../../lib/capture/vocabulary/unpack';

const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((letter) => !/["'\\`]/.test(letter));

/** Packs sets of keys (below 2^bits), one for each kind, as `unpackTable` reads them: Rice-coded differences, 13 bits in two letters. */
export function packTable(bits: number, sets: readonly ReadonlySet<number>[]): PackedTable {
  const pairs: number[] = [];
  let at = 0;
  const bit = (value: number) => {
    const pair = Math.floor(at / 13);
    pairs[pair] = (pairs[pair] ?? 0) | (value << at++ % 13);
  };
  for (const keys of sets) {
    const rice = riceBits(bits, keys.size);
    let last = 0;
    for (const key of [...keys].sort((a, b) => a - b)) {
      for (let high = (key - last) >>> rice; high > 0; high--) bit(1);
      bit(0);
      for (let i = 0; i < rice; i++) bit(((key - last) >> i) & 1);
      last = key;
    }
  }
  const data = pairs.map((pair) => `${letters[Math.floor(pair / 91)]}${letters[pair % 91]}`).join('');
  return { bits, counts: sets.map((keys) => keys.size), data };
}

/** Packs weights of -1, 0 or 1, four to a letter. */
export const packWeights = (weights: readonly number[]): string =>
  Array.from({ length: weights.length / 4 }, (_, i) => letters[[0, 1, 2, 3].reduce((sum, k) => sum + ((weights[i * 4 + k] ?? 0) + 1) * 3 ** k, 0)]).join('');
