import { tablesOfPerson } from '@/lib/model/stored-tables';
import { db } from '@/lib/store/database';
import { ordinalOf, shardSize, toEntry, unpack } from '@/lib/store/postings/posting-row';
import { placeOfTerm, termsOf } from '@/lib/store/postings/terms';
import { print, printRow } from '@/lib/store/print';
import { latestChange } from '@/lib/store/queries';
import { ledgerTableNames } from '@/lib/store/tables';
import { undoChange } from '@/lib/store/undo-change';

/**
 * What is stored: `digest` is the same for the same rows of what can be undone, `beside` for those of what cannot; `problems` is empty where
 * all tables agree with each other.
 */
export type StoredState = { names: string[]; digest: string; beside: string; problems: string[]; /** The last change that can be undone. */ change: string | undefined };

/** What the full-text index holds, as one text per row. */
async function indexOf(): Promise<string[]> {
  const rows = await db.postings.toArray();
  return rows.flatMap((row) => Array.from(unpack(row), ([word, entries]) => `${row.shard} ${row.bucket} ${word} ${entries.join()}`)).sort();
}

/** What it ought to hold, from the people alone. */
async function expectedIndex(): Promise<string[]> {
  const lists = new Map<string, number[]>();
  for (const person of await db.people.orderBy('place').toArray()) {
    for (const [term, weight] of termsOf(person)) {
      const { bucket, word } = placeOfTerm(term);
      const name = `${Math.floor(person.place / shardSize)} ${bucket} ${word}`;
      lists.set(name, [...(lists.get(name) ?? []), toEntry(person.place % shardSize, weight)]);
    }
  }
  const sorted = (entries: number[]) => entries.sort((a, b) => ordinalOf(a) - ordinalOf(b)).join();
  return Array.from(lists, ([name, entries]) => `${name} ${sorted(entries)}`).sort();
}

async function problemsOf(): Promise<string[]> {
  const problems: string[] = [];
  if (print(await indexOf()) !== print(await expectedIndex())) problems.push('The full-text index does not fit the people.');
  const people = new Set<string>(await db.people.toCollection().primaryKeys());
  for (const table of tablesOfPerson) {
    const rows = (await db.table(table).toArray()) as { id: string; personId?: string }[];
    for (const { id, personId } of rows) if (personId !== undefined && !people.has(personId)) problems.push(`${id} in ${table} is about nobody.`);
  }
  const changes = new Set<string>(await db.changes.toCollection().primaryKeys());
  const withParts = new Set<string>((await db.changeParts.toArray()).map(({ change }) => change));
  for (const id of changes.symmetricDifference(withParts)) problems.push(`The change ${id} is stored in part.`);
  return problems;
}

/** Reads everything, after the last change was undone if that is asked for. */
export default async function storedState({ undo }: { undo: boolean }): Promise<StoredState> {
  const last = await latestChange();
  if (undo && last) await undoChange(last.id);
  const printsOf = async (tables: readonly string[]) => print(await Promise.all(tables.map(async (name) => (await db.table<object>(name).toArray()).map(printRow))));
  const names = (await db.people.toArray()).map(({ name }) => name).sort();
  return { names, digest: await printsOf(ledgerTableNames), beside: await printsOf(['settings', 'clips', 'changes']), problems: await problemsOf(), change: last?.id };
}
