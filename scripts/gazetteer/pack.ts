/** A packed table as `unpackTable` reads it. */
export type PackedTable = { data: string; count: number; rice: number; valueBits: number };

/** Packs key-value pairs (keys below 2^31, values below 2^valueBits) in order of key. */
export function packTable(entries: ReadonlyMap<number, number>, valueBits: number): PackedTable {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const mean = (sorted.at(-1)?.[0] ?? 1) / Math.max(1, sorted.length);
  const rice = Math.max(0, Math.floor(Math.log2(mean * 0.69)));
  const out: number[] = [];
  let at = 0;
  const bit = (value: number) => {
    out[at >> 3] = (out[at >> 3] ?? 0) | (value << (at & 7));
    at++;
  };
  const bits = (value: number, n: number) => {
    for (let i = 0; i < n; i++) bit((value >> i) & 1);
  };
  let last = 0;
  for (const [key, value] of sorted) {
    const delta = key - last;
    last = key;
    for (let high = delta >>> rice; high > 0; high--) bit(1);
    bit(0);
    bits(delta, rice);
    bits(value, valueBits);
  }
  return { data: Buffer.from(out).toString('base64'), count: sorted.length, rice, valueBits };
}

/** Numbers from -8 to 7, two in a byte. */
export const packWeights = (weights: ArrayLike<number>): string => {
  const bytes = Buffer.alloc(weights.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = ((weights[2 * i] ?? 0) & 15) | (((weights[2 * i + 1] ?? 0) & 15) << 4);
  return bytes.toString('base64');
};
