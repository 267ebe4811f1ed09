import { Dexie } from 'dexie';
import type { Candidate } from '@/lib/model/duplicates';
import { Person } from '@/lib/model/person';
import { z } from '@/lib/model/zod';
import { db } from './database';
import { parseRow } from './parse-rows';
import type { PersonRow } from './rows';
import { toCandidate } from './similar-people';

const batch = 2_000;

/** Of the sources only the pages matter: reading them in full takes longer than the comparison. */
const Essentials = Person.pick({ id: true, name: true, organization: true, emails: true, profileUrl: true, distinctFrom: true }).extend({
  provenance: z.record(z.string(), z.object({ by: z.string(), url: z.string().optional() })),
});

/** Everybody, with what is needed to look for duplicates. Reads all rows in batches: for a worker, not for a screen. */
export async function listCandidates(): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  let after: string | typeof Dexie.minKey = Dexie.minKey;
  for (;;) {
    const rows: PersonRow[] = await db.people.where('id').above(after).limit(batch).toArray();
    for (const row of rows) {
      const person = parseRow(Essentials, row);
      if (person) candidates.push(toCandidate(person));
    }
    const last: PersonRow | undefined = rows.at(-1);
    if (!last || rows.length < batch) return candidates;
    after = last.id;
  }
}
