import type { Person } from '@/lib/model/person';
import { db } from '../database';
import { goneWeight, insertEntry, type Lists, ordinalOf, pack, removeEntry, shardSize, toEntry, unpack, weightOf } from './posting-row';
import { Places } from './places';
import { placeOfTerm, type Term, termsOf } from './terms';

/** What changes about the person at a place: absent `before` or `after` means that nobody is there. */
export type PlaceChange = { place: number; before: Person | undefined; after: Person | undefined };

/** The entries that come, change or go (`goneWeight`), in the order of the changes. */
type Edits = number[];

const nothing: ReadonlyMap<Term, number> = new Map();

/** Calls `edit` with each term that comes, goes or changes its weight. */
function eachEdit({ before, after }: PlaceChange, edit: (term: Term, weight: number) => void): void {
  const old = before ? termsOf(before) : nothing;
  const now = after ? termsOf(after) : nothing;
  for (const [term, weight] of now) if (old.get(term) !== weight) edit(term, weight);
  for (const term of old.keys()) if (!now.has(term)) edit(term, goneWeight);
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
  readonly places = new Places();
  /** By shard. */
  readonly #pending = new Map<number, Map<Term, Edits>>();
  #count = 0;

  async add(changes: readonly PlaceChange[]): Promise<void> {
    for (const change of changes) this.#collect(change);
    if (this.#count > mostPending) await this.write();
  }

  #collect(change: PlaceChange) {
    const shard = Math.floor(change.place / shardSize);
    const ordinal = change.place % shardSize;
    const pending = this.#pending.get(shard) ?? new Map<Term, Edits>();
    this.#pending.set(shard, pending);
    eachEdit(change, (term, weight) => {
      const edits = pending.get(term);
      if (edits) edits.push(toEntry(ordinal, weight));
      else pending.set(term, [toEntry(ordinal, weight)]);
      this.#count++;
    });
  }

  /** Writes what was collected. */
  async write(): Promise<void> {
    for (const [shard, pending] of this.#pending) {
      const rows = [...byBucket(pending)];
      for (let first = 0; first < rows.length; first += rowsAtOnce) await writeRows(shard, rows.slice(first, first + rowsAtOnce));
    }
    this.#pending.clear();
    this.#count = 0;
  }
}

/** The edits of each word, by the row that it stands in. */
function byBucket(pending: ReadonlyMap<Term, Edits>): Map<string, Map<string, Edits>> {
  const rows = new Map<string, Map<string, Edits>>();
  for (const [term, edits] of pending) {
    const { bucket, word } = placeOfTerm(term);
    const row = rows.get(bucket);
    if (row) row.set(word, edits);
    else rows.set(bucket, new Map([[word, edits]]));
  }
  return rows;
}

async function writeRows(shard: number, rows: readonly [string, Map<string, Edits>][]): Promise<void> {
  const keys = rows.map(([bucket]): [string, number] => [bucket, shard]);
  const stored = await db.postings.bulkGet(keys);
  const after = rows.map(([bucket, words], i) => {
    const lists: Lists = stored[i] ? unpack(stored[i]) : new Map();
    for (const [word, edits] of words) lists.set(word, withEdits(lists.get(word) ?? [], edits));
    return pack(bucket, shard, lists);
  });
  const gone = keys.filter((_, i) => !after[i]);
  await db.postings.bulkPut(after.filter((row) => row !== undefined));
  if (gone.length) await db.postings.bulkDelete(gone);
}

function withEdits(list: number[], edits: Edits): number[] {
  for (const edit of edits) {
    if (weightOf(edit) === goneWeight) removeEntry(list, ordinalOf(edit));
    else insertEntry(list, edit);
  }
  return list;
}
