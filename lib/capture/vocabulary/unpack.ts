const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Reads what `scripts/gazetteer/pack.ts` wrote: for each value a run of rising keys (Rice-coded differences with `rice` low bits). */
export function unpackTable({ data, runs }: { data: string; runs: readonly (readonly number[])[] }): Map<number, number> {
  const bytes = bytesOf(data);
  let at = 0;
  const bit = () => ((bytes[at >> 3] ?? 0) >> (at++ & 7)) & 1;
  const table = new Map<number, number>();
  for (const [value = 0, count = 0, rice = 0] of runs) {
    let key = 0;
    for (let i = 0; i < count; i++) {
      while (bit()) key += 2 ** rice;
      for (let low = 0; low < rice; low++) key += bit() << low;
      table.set(key, value);
    }
  }
  return table;
}

/** Numbers from -13 to 12, a letter each, `n` for 0. */
export const unpackWeights = (letters: string): Int8Array => Int8Array.from(letters, (letter) => letter.charCodeAt(0) - 110);
