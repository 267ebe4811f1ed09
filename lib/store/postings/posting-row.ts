/**
 * The full-text index is kept in shards of so many people. A person's place is a number: `shard * shardSize + ordinal`. One
 * row holds all words of a shard that begin alike, with who has them, so that a search reads few rows and an import writes few.
 */
export const shardSize = 8_192;

/** The ordinal (13 bits) and the weight (3 bits) of one entry, in one number. */
export const toEntry = (ordinal: number, weight: number): number => (ordinal << 3) | weight;
export const ordinalOf = (entry: number): number => entry >> 3;
export const weightOf = (entry: number): number => entry & 7;

/** In place of a weight, in what is to be done to a row: the entry goes. */
export const goneWeight = 7;

/** `words`: sorted, one per line. `ends`: where the entries of each word end in `entries`, which are sorted per word. */
export type PostingRow = { bucket: string; shard: number; words: string; ends: Uint32Array; entries: Uint16Array };

/** The entries of each word, sorted. */
export type Lists = Map<string, number[]>;

/** The words of a bucket begin with the same two characters. Buckets that begin with `#` hold whole values instead of words. */
export const bucketOf = (word: string): string => word.slice(0, 2);

export function unpack({ words, ends, entries }: PostingRow): Lists {
  return new Map(words.split('\n').map((word, i) => [word, Array.from(entries.subarray(i ? ends[i - 1] : 0, ends[i]))]));
}

/** The row for these lists; `undefined` where nothing is in them. */
export function pack(bucket: string, shard: number, lists: Lists): PostingRow | undefined {
  const sorted = [...lists].filter(([, list]) => list.length).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!sorted.length) return undefined;
  const ends = new Uint32Array(sorted.length);
  let end = 0;
  sorted.forEach(([, list], i) => (ends[i] = end += list.length));
  const entries = new Uint16Array(end);
  sorted.forEach(([, list], i) => entries.set(list, i ? ends[i - 1] : 0));
  return { bucket, shard, words: sorted.map(([word]) => word).join('\n'), ends, entries };
}

/** Calls `visit` with each word of the row that begins with `prefix` and where its entries begin and end. */
export function eachMatch({ words, ends }: PostingRow, prefix: string, visit: (word: string, from: number, to: number) => void): void {
  const list = words.split('\n');
  for (let i = firstFrom(list, prefix); i < list.length; i++) {
    const word = list[i] ?? '';
    if (!word.startsWith(prefix)) return;
    visit(word, i ? (ends[i - 1] ?? 0) : 0, ends[i] ?? 0);
  }
}

/** The index of the first of the sorted `words` that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts an entry into a sorted list in place of the one of the same ordinal. */
export function insertEntry(list: number[], entry: number): void {
  const at = entryIndex(list, ordinalOf(entry));
  if (at === list.length) list.push(entry);
  else list.splice(at, ordinalOf(list[at] ?? 0) === ordinalOf(entry) ? 1 : 0, entry);
}

export function removeEntry(list: number[], ordinal: number): void {
  const at = entryIndex(list, ordinal);
  if (at < list.length && ordinalOf(list[at] ?? 0) === ordinal) list.splice(at, 1);
}

function entryIndex(list: readonly number[], ordinal: number): number {
  if (!list.length || ordinalOf(list[list.length - 1] ?? 0) < ordinal) return list.length;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordinalOf(list[middle] ?? 0) < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}
