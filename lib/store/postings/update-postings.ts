import type { Person } from '@/lib/model/person';
import { db } from '../database';
import { goneWeight, insertEntry, type Lists, ordinalOf, pack, removeEntry, shardSize, toEntry, unpack, weightOf } from './posting-row';
import { type Term, termsOf } from './terms';

/** What changes about the person at a place: absent `before` or `after` means that nobody is there. */
export type PlaceChange = { place: number; before: Person | undefined; after: Person | undefined };

/** The entries that come, go (`goneWeight`) or change, for each word of a row, in the order of the changes. */
type RowEdits = Map<string, number[]>;

const termKey = ({ bucket, word }: Term) => `${bucket}\n${word}`;

/** Calls `edit` with each word that comes, goes or changes its weight. */
function eachEdit({ before, after }: PlaceChange, edit: (bucket: string, word: string, weight: number) => void): void {
  const old = new Map((before ? termsOf(before) : []).map((term) => [termKey(term), term]));
  for (const term of after ? termsOf(after) : []) {
    const key = old.size ? termKey(term) : '';
    if (old.get(key)?.weight !== term.weight) edit(term.bucket, term.word, term.weight);
    old.delete(key);
  }
  for (const { bucket, word } of old.values()) edit(bucket, word, goneWeight);
}

/** So many edits are kept in memory at most: a few megabytes. */
const mostPending = 1_000_000;

/** Rows are read and written in pieces of so many, so that a page lives on meanwhile. */
const rowsAtOnce = 100;

/**
 * Brings the index up to date with changes of people, in the transaction that changes them. Changes are collected; each row that they
 * touch is then read and written once, however many people it is about. Nothing is found by the index before `write` is through.
 */
export class PostingsUpdate {
  /** By shard and bucket. */
  readonly #pending = new Map<number, Map<string, RowEdits>>();
  #count = 0;

  async add(changes: readonly PlaceChange[]): Promise<void> {
    for (const change of changes) this.#collect(change);
    if (this.#count > mostPending) await this.write();
  }

  #collect(change: PlaceChange) {
    const shard = Math.floor(change.place / shardSize);
    const ordinal = change.place % shardSize;
    const rows = this.#pending.get(shard) ?? new Map<string, RowEdits>();
    this.#pending.set(shard, rows);
    eachEdit(change, (bucket, word, weight) => {
      let edits = rows.get(bucket);
      if (!edits) rows.set(bucket, (edits = new Map()));
      const entries = edits.get(word);
      if (entries) entries.push(toEntry(ordinal, weight));
      else edits.set(word, [toEntry(ordinal, weight)]);
      this.#count++;
    });
  }

  /** Writes what was collected. */
  async write(): Promise<void> {
    for (const [shard, rows] of this.#pending) {
      const touched = [...rows];
      for (let first = 0; first < touched.length; first += rowsAtOnce) await writeRows(shard, touched.slice(first, first + rowsAtOnce));
    }
    this.#pending.clear();
    this.#count = 0;
  }
}

async function writeRows(shard: number, touched: readonly [string, RowEdits][]): Promise<void> {
  const keys = touched.map(([bucket]): [string, number] => [bucket, shard]);
  const stored = await db.postings.bulkGet(keys);
  const after = touched.map(([bucket, edits], i) => {
    const lists: Lists = stored[i] ? unpack(stored[i]) : new Map();
    for (const [word, entries] of edits) lists.set(word, withEdits(lists.get(word) ?? [], entries));
    return pack(bucket, shard, lists);
  });
  const gone = keys.filter((_, i) => !after[i]);
  await db.postings.bulkPut(after.filter((row) => row !== undefined));
  if (gone.length) await db.postings.bulkDelete(gone);
}

function withEdits(list: number[], edits: readonly number[]): number[] {
  for (const edit of edits) {
    if (weightOf(edit) === goneWeight) removeEntry(list, ordinalOf(edit));
    else insertEntry(list, edit);
  }
  return list;
}
