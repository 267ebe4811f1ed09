import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import { personKey } from '../records/person-key';
import type { Structured, StructuredPerson } from '../structured';
import { filled } from './merge-people';

const presented: readonly StructuredPerson['context'][] = ['entry', 'author'];

/** What structured data states about somebody, in the shape of a captured person. */
function asPerson({ source, facts }: StructuredPerson): CapturedPerson {
  const name = facts.name ?? '';
  const evidence = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field as FactField, { snippet: `${source}: ${String(value).slice(0, 280)}`, confidence: 0.8 }]));
  return { ...facts, name, nameAsShown: name, evidence };
}

/** Fills what the layout leaves open from what structured data states about the people of the same names. */
export function withStructured(people: readonly CapturedPerson[], { people: stated }: Structured): CapturedPerson[] {
  const known = new Map<string, StructuredPerson>();
  for (const person of stated) if (person.facts.name && presented.includes(person.context)) known.set(personKey(person.facts.name), person);
  return people.map((person) => {
    const found = known.get(personKey(person.name));
    return found ? filled(person, asPerson(found)) : person;
  });
}
