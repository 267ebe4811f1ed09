/** A set of hashed keys for each of several kinds: `counts[kind]` rising keys below 2^`bits`, as `scripts/gazetteer/pack.ts` writes them. */
export type PackedTable = { bits: number; counts: readonly number[]; data: string };

/** The place of a letter among the 91 printable ones that need no escape in a string. */
const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code - 32 - +(code > 33) - +(code > 38) - +(code > 91) - +(code > 95);
};

/** The low bits that a difference of keys is written with, where `count` keys are spread over 2^`bits`. */
export const riceBits = (bits: number, count: number): number => Math.max(0, Math.floor(bits - Math.log2(count / 0.69)));

/** Reads a packed table into a map from key to the kinds it has, kind `i` as bit `i`. */
export function unpackTable({ bits, counts, data }: PackedTable): Map<number, number> {
  let at = 0;
  const bit = () => {
    const pair = Math.floor(at / 13) * 2;
    return ((digit(data, pair) * 91 + digit(data, pair + 1)) >> at++ % 13) & 1;
  };
  const table = new Map<number, number>();
  for (const [kind, count] of counts.entries()) {
    const rice = riceBits(bits, count);
    for (let i = 0, key = 0; i < count; i++) {
      while (bit()) key += 2 ** rice;
      for (let low = 0; low < rice; low++) key += bit() << low;
      table.set(key, (table.get(key) ?? 0) | (1 << kind));
    }
  }
  return table;
}

/** Weights of -1, 0 or 1, four to a letter. */
export const unpackWeights = (letters: string): Int8Array =>
  Int8Array.from({ length: letters.length * 4 }, (_, i) => (Math.floor(digit(letters, i >> 2) / 3 ** (i & 3)) % 3) - 1);
