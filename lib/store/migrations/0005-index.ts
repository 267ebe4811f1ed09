import type { Transaction } from 'dexie';
import type { Migration } from '.';

type Posting = { bucket: string; shard: number; words: string; ends: Uint32Array; entries: Uint16Array };
type Row = { id: string; name: string; organization?: string; emails?: string[]; profileUrl?: string; provenance: Record<string, object>; distinctFrom?: string[]; place: number };

const shardSize = 8_192;

/** Row by row of the index: bucket, shard, and the sorted entries of each word. */
class Rows {
  readonly #rows = new Map<string, { bucket: string; shard: number; lists: Map<string, Map<number, number>> }>();

  /** Keeps the greatest weight of a word at an ordinal. */
  add(bucket: string, shard: number, word: string, ordinal: number, weight: number): void {
    const name = `${bucket}\n${shard}`;
    const { lists } = this.#rows.get(name) ?? { lists: new Map<string, Map<number, number>>() };
    this.#rows.set(name, { bucket, shard, lists });
    const list = lists.get(word) ?? new Map<number, number>();
    lists.set(word, list.set(ordinal, Math.max(weight, list.get(ordinal) ?? 0)));
  }

  packed = (): Posting[] =>
    [...this.#rows.values()].map(({ bucket, shard, lists }) => {
      const words = [...lists.keys()].sort();
      const entries = words.map((word) => [...(lists.get(word) ?? [])].map(([ordinal, weight]) => (ordinal << 3) | weight).sort((a, b) => a - b));
      let end = 0;
      const ends = Uint32Array.from(entries, (list) => (end += list.length));
      return { bucket, shard, words: words.join('\n'), ends, entries: Uint16Array.from(entries.flat()) };
    });
}

async function addSigns(transaction: Transaction, rows: Rows): Promise<void> {
  await transaction.table<Posting>('postings').each(({ bucket, shard, words, ends, entries }) => {
    if (bucket.startsWith('#')) return;
    words.split('\n').forEach((word, i) => {
      const sign = word.charAt(0);
      for (const entry of entries.subarray(i ? ends[i - 1] : 0, ends[i])) rows.add(`#sign ${sign}`, shard, sign, entry >> 3, entry & 7);
    });
  });
}

async function addEssentials(transaction: Transaction, rows: Rows): Promise<void> {
  await transaction.table<Row>('people').each(({ id, name, organization, emails = [], profileUrl, provenance, distinctFrom = [], place }) => {
    const pages = [...new Set(Object.values(provenance).flatMap((source) => ('url' in source ? [source.url] : [])))];
    const text = JSON.stringify([id, name, organization ?? null, emails, profileUrl ?? null, pages, distinctFrom]);
    rows.add(`#essentials ${parseInt(id.slice(-2), 16) % 64}`, Math.floor(place / shardSize), text, place % shardSize, 0);
  });
}

/** The index also says by which sign words begin, and what tells whether two people are one. */
export const index: Migration = {
  stores: {},
  upgrade: async (transaction) => {
    const rows = new Rows();
    await addSigns(transaction, rows);
    await addEssentials(transaction, rows);
    await transaction.table('postings').bulkAdd(rows.packed());
  },
};
