import { type Candidate, type DuplicateReason, findDuplicates } from '@/lib/model/duplicates';
import { foldedWords } from '@/lib/model/fold';
import type { PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { db } from './database';
import { searchPeople } from './find-people';
import { parseRow } from './parse-rows';
import { pagesOf } from './postings/essentials';

export type Similar = { person: Person; reasons: DuplicateReason[] };

/** So many people of that name are looked at. */
const looked = 50;

const toCandidate = (person: Person): Candidate => ({ ...person, pages: pagesOf(person.provenance) });

/** Those who have a name word in common with somebody, or a key by which people are recognised. */
async function acquaintances(person: Person, matchKeys: readonly string[]): Promise<Person[]> {
  const [longest = ''] = foldedWords(person.name).sort((a, b) => b.length - a.length);
  const { people } = await searchPeople({ text: longest, limit: looked });
  const rows = await db.people.where('matchKeys').anyOf(matchKeys).limit(looked).toArray();
  return [...people, ...rows.map((row) => parseRow(Person, row)).filter((other) => other !== undefined)];
}

/** Who may be the same person as this one, the most certain first; the cost does not grow with how many are saved. */
export async function similarPeople(id: PersonId): Promise<Similar[]> {
  const row = await db.people.get(id);
  const person = row && parseRow(Person, row);
  if (!person) return [];
  const others = new Map((await acquaintances(person, row.matchKeys)).map((other) => [other.id, other]));
  others.delete(id);
  const pairs = findDuplicates([person, ...others.values()].map(toCandidate));
  return pairs.flatMap(({ one, other, reasons }) => {
    const partner = one === id ? others.get(other) : other === id ? others.get(one) : undefined;
    return partner ? [{ person: partner, reasons }] : [];
  });
}
