import type { Candidate } from '@/lib/model/duplicates';
import { PersonId } from '@/lib/model/id';
import { z } from '@/lib/model/zod';
import { db } from './database';
import { parseRow } from './parse-rows';

const batch = 1_000;

/** While rows of one batch are parsed, the database already reads the next ones. */
const batchesAtOnce = 3;

/** What the comparison looks at, and of that only the form: parsing everybody in full takes longer than the comparison. */
const Essentials = z.object({
  id: PersonId,
  name: z.string().min(1),
  organization: z.string().optional(),
  emails: z.array(z.string()).optional(),
  profileUrl: z.string().optional(),
  distinctFrom: z.array(PersonId).optional(),
  provenance: z.record(z.string(), z.unknown()),
});

/** The addresses of the pages among the sources of somebody's fields, each once. */
export function pagesOf(provenance: Record<string, unknown>): string[] {
  const pages = new Set<string>();
  for (const name in provenance) {
    const source = provenance[name];
    if (typeof source === 'object' && source !== null && 'url' in source && typeof source.url === 'string') pages.add(source.url);
  }
  return [...pages];
}

function candidateOf(row: unknown): Candidate | undefined {
  const person = parseRow(Essentials, row);
  if (!person) return undefined;
  const { provenance, ...essentials } = person;
  return { ...essentials, pages: pagesOf(provenance) };
}

/** Everybody, with what is needed to look for duplicates. Reads all rows in batches: for a worker, not for a screen. */
export async function listCandidates(): Promise<Candidate[]> {
  const ids = await db.people.toCollection().primaryKeys();
  const read = (first: number) => db.people.where('id').between(ids[first], ids[Math.min(first + batch, ids.length) - 1], true, true).toArray();
  const starts = Array.from({ length: Math.ceil(ids.length / batch) }, (_, i) => i * batch);
  const coming = starts.slice(0, batchesAtOnce).map(read);
  const candidates: Candidate[] = [];
  for (const start of starts) {
    const rows = (await coming.shift()) ?? [];
    const next = start + batchesAtOnce * batch;
    if (next < ids.length) coming.push(read(next));
    for (const row of rows) {
      const candidate = candidateOf(row);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}
