import { personKey } from '../records/person-key';
import { dialects } from './dialects';
import { readElements } from './elements';
import type { Item } from './graph';
import { readJsonLd } from './json-ld';
import { peopleOf } from './people';
import type { Source, Structured, StructuredPerson } from './person';

export type { Context, Source, Structured, StructuredFacts, StructuredPerson } from './person';

const trust = ({ context }: StructuredPerson): number => ['relation', 'author', 'entry'].indexOf(context);

/** One record for each name: what is stated first counts, gaps are filled by later statements, the best part played wins. */
function merged(people: StructuredPerson[]): StructuredPerson[] {
  const known = new Map<string, StructuredPerson>();
  for (const person of people) {
    const key = personKey(person.facts.name ?? '');
    const before = known.get(key);
    const [first, second] = before && trust(before) >= trust(person) ? [before, person] : [person, before];
    const element = first.element ?? second?.element;
    if (key) known.set(key, { ...first, ...(element && { element }), facts: { ...second?.facts, ...first.facts } });
  }
  return [...known.values()];
}

const readers: [Source, (document: Document) => Item[]][] = [
  ['json-ld', readJsonLd],
  ...Object.entries(dialects).map(([source, dialect]): [Source, (document: Document) => Item[]] => [source as Source, (document) => readElements(document, dialect)]),
];

/** Everybody whom the structured data of the page describes, each once, in order of trust, with the part they play there. */
export function readStructured(document: Document): Structured {
  const results = readers.map(([source, readItems]): Structured => {
    try {
      return peopleOf(readItems(document), source, document.baseURI);
    } catch {
      // A failure costs only that format.
      return { people: [] };
    }
  });
  const organization = results.find((result) => result.organization)?.organization;
  return { people: merged(results.flatMap(({ people }) => people)), ...(organization && { organization }) };
}
