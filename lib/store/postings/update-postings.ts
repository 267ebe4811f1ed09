import type { Person } from '@/lib/model/person';
import { db } from '../database';
import { insertEntry, type Lists, pack, removeEntry, shardSize, toEntry, unpack } from './posting-row';
import { type Term, termsOf } from './terms';

/** What changes about the person at a place: absent `before` or `after` means that nobody is there. */
export type PlaceChange = { place: number; before: Person | undefined; after: Person | undefined };

type Edit = { word: string; ordinal: number; weight: number | undefined };

const termKey = ({ bucket, word }: Term) => `${bucket}\n${word}`;

/** The words that come, go or change their weight (`undefined`: go). */
function editsOf({ before, after }: PlaceChange): { term: Term; weight: number | undefined }[] {
  const old = new Map((before ? termsOf(before) : []).map((term) => [termKey(term), term]));
  const edits: { term: Term; weight: number | undefined }[] = [];
  for (const term of after ? termsOf(after) : []) {
    if (old.get(termKey(term))?.weight !== term.weight) edits.push({ term, weight: term.weight });
    old.delete(termKey(term));
  }
  for (const term of old.values()) edits.push({ term, weight: undefined });
  return edits;
}

/** Brings the index up to date with changes of people, in the transaction that changes them. Each row is read and written once. */
export async function updatePostings(changes: readonly PlaceChange[]): Promise<void> {
  const edits = new Map<string, { key: [string, number]; edits: Edit[] }>();
  for (const change of changes) {
    const shard = Math.floor(change.place / shardSize);
    for (const { term, weight } of editsOf(change)) {
      const name = `${shard} ${term.bucket}`;
      const row = edits.get(name) ?? { key: [term.bucket, shard], edits: [] };
      row.edits.push({ word: term.word, ordinal: change.place % shardSize, weight });
      edits.set(name, row);
    }
  }
  const touched = [...edits.values()];
  const rows = await db.postings.bulkGet(touched.map(({ key }) => key));
  const after = touched.map(({ key, edits }, i) => {
    const lists: Lists = rows[i] ? unpack(rows[i]) : new Map();
    for (const edit of edits) applyEdit(lists, edit);
    return { key, row: pack(...key, lists) };
  });
  await db.postings.bulkPut(after.flatMap(({ row }) => row ?? []));
  await db.postings.bulkDelete(after.flatMap(({ key, row }) => (row ? [] : [key])));
}

function applyEdit(lists: Lists, { word, ordinal, weight }: Edit): void {
  const list = lists.get(word) ?? [];
  if (weight === undefined) removeEntry(list, ordinal);
  else insertEntry(list, toEntry(ordinal, weight));
  lists.set(word, list);
}
