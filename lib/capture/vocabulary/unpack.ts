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
  let [at, held, size] = [0, 0, 0];
  /** Holds enough bits for whatever is read next. */
  const fill = () => {
    for (; size < 18; size += 13, at += 2) held |= (digit(data, at) * 91 + digit(data, at + 1)) << size;
  };
  const drop = (count: number) => {
    held >>>= count;
    size -= count;
  };
  /** How many ones come before the next zero. */
  const ones = (): number => {
    for (let run = 0; ; run += size, held = size = 0) {
      fill();
      const next = 31 - Math.clz32(~held & -~held);
      if (next >= size) continue;
      drop(next + 1);
      return run + next;
    }
  };
  const table = new Map<number, number>();
  for (const [kind, count] of counts.entries()) {
    const rice = riceBits(bits, count);
    for (let i = 0, key = 0; i < count; i++) {
      key += ones() << rice;
      fill();
      key += held & ((1 << rice) - 1);
      drop(rice);
      table.set(key, (table.get(key) ?? 0) | (1 << kind));
    }
  }
  return table;
}

/** The weight at a place of a text of weights: -1, 0 or 1, four to a letter. */
export const weightAt = (letters: string, at: number): number => (Math.floor(digit(letters, at >> 2) / 3 ** (at & 3)) % 3) - 1;
