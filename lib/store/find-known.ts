import type { Facts } from '@/lib/model/facts';
import { nameKey } from '@/lib/model/identity';
import type { Person } from '@/lib/model/person';
import { findPeople } from './find-people';
import { findSavedPeople } from './find-saved';

/** So many of those who share a word of the name are looked at. */
const searched = 50;
const shown = 3;

/** Who is saved and is, or by their name may be, the person described: the same address or name and organisation first, then namesakes. */
export async function findKnown(facts: Facts): Promise<Person[]> {
  const byLink = (facts.links ?? []).map((profileUrl) => ({ ...facts, profileUrl }));
  const same = (await findSavedPeople([facts, ...byLink])).filter((person) => person !== undefined);
  const key = nameKey(facts.name);
  const alike = key ? await findPeople({ text: facts.name, limit: searched }) : [];
  const known = [...same, ...alike.filter(({ name }) => nameKey(name) === key)];
  return [...new Map(known.map((person) => [person.id, person])).values()].slice(0, shown);
}
