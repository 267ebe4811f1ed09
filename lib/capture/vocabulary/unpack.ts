const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/**
 * Reads what `scripts/gazetteer/pack.ts` wrote: `count` pairs of a rising key (Rice-coded difference with `rice` low bits)
 * and a value of `valueBits` bits.
 */
export function unpackTable(base64: string, count: number, rice: number, valueBits: number): Map<number, number> {
  const bytes = bytesOf(base64);
  let at = 0;
  const bit = () => ((bytes[at >> 3] ?? 0) >> (at++ & 7)) & 1;
  const bits = (n: number) => {
    let value = 0;
    for (let i = 0; i < n; i++) value |= bit() << i;
    return value;
  };
  const table = new Map<number, number>();
  let key = 0;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (bit() && high < 4096) high++;
    key += (high << rice) | bits(rice);
    table.set(key, bits(valueBits));
  }
  return table;
}

/** Four-bit numbers, -8 to 7, two in a byte. */
export function unpackWeights(base64: string): Int8Array {
  const bytes = bytesOf(base64);
  const weights = new Int8Array(bytes.length * 2);
  bytes.forEach((byte, i) => {
    weights[2 * i] = (byte << 28) >> 28;
    weights[2 * i + 1] = (byte << 24) >> 28;
  });
  return weights;
}
