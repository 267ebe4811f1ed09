/** A packed table as `unpackTable` reads it: for each value a run of `count` rising keys, Rice-coded with `rice` low bits. */
export type PackedTable = { data: string; runs: [value: number, count: number, rice: number][] };

/** Packs key-value pairs (keys below 2^31): the keys of each value together, in order. */
export function packTable(entries: ReadonlyMap<number, number>): PackedTable {
  const byValue = new Map<number, number[]>();
  for (const [key, value] of entries) byValue.set(value, [...(byValue.get(value) ?? []), key]);
  const out: number[] = [];
  let at = 0;
  const bit = (value: number) => {
    out[at >> 3] = (out[at >> 3] ?? 0) | (value << (at & 7));
    at++;
  };
  const runs: PackedTable['runs'] = [];
  for (const [value, keys] of [...byValue].sort(([a], [b]) => a - b)) {
    keys.sort((a, b) => a - b);
    const rice = Math.max(0, Math.floor(Math.log2(((keys.at(-1) ?? 1) / keys.length) * 0.69)));
    runs.push([value, keys.length, rice]);
    let last = 0;
    for (const key of keys) {
      for (let high = (key - last) >>> rice; high > 0; high--) bit(1);
      bit(0);
      for (let i = 0; i < rice; i++) bit(((key - last) >> i) & 1);
      last = key;
    }
  }
  return { data: Buffer.from(out).toString('base64'), runs };
}

/** Whole numbers from -13 to 12, a letter each: most are near 0, which compresses better than any closer packing. */
export const packWeights = (weights: ArrayLike<number>): string =>
  Array.from(weights, (weight) => String.fromCharCode(110 + weight)).join('');
