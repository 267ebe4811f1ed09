import type { Candidate } from '@/lib/model/duplicates';
import { db } from './database';
import { candidateFrom } from './postings/essentials';
import { essentials } from './postings/terms';

const rowsOf = (bucket: string) => db.postings.where('[bucket+shard]').between([bucket, 0], [bucket, Infinity]).toArray();

/** Everybody, with what is needed to look for duplicates. Takes a second or two where there are very many: for a worker, not for a screen. */
export async function listCandidates(): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  // While the texts of one bucket are parsed, the database already reads the next one.
  let coming = rowsOf(`${essentials.bucket}0`);
  for (let i = 1; i <= essentials.count; i++) {
    const rows = await coming;
    coming = rowsOf(`${essentials.bucket}${i}`);
    for (const text of rows.flatMap(({ words }) => words.split('\n'))) {
      const candidate = candidateFrom(text);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}
