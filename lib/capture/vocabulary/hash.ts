/** Start of the running hash, and one step of it (FNV-1a over UTF-16 units). */
export const hashStart = 0x811c9dc5;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The upper `bits` of a running hash, stirred with the kind of key it stands for, so that kinds do not collide. */
export const hashEnd = (hash: number, kind: number, bits: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> (32 - bits);
};

/** The running hash of a whole text, read forwards or backwards. */
export function hashOf(text: string, backwards = false): number {
  let hash = hashStart;
  const last = text.length - 1;
  for (let i = 0; i <= last; i++) hash = hashStep(hash, text.charCodeAt(backwards ? last - i : i));
  return hash;
}
