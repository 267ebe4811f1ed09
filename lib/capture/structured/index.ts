import { fold } from '../text/fold';
import { microdata, microformats, rdfa } from './dialects';
import { readElements } from './elements';
import type { Item } from './graph';
import { readJsonLd } from './json-ld';
import { peopleOf } from './people';
import type { Context, Source, Structured, StructuredPerson } from './person';

export type { Context, Source, Structured, StructuredFacts, StructuredPerson } from './person';

const trust = ({ context }: { context: Context }): number => ['relation', 'author', 'entry', 'mainEntity'].indexOf(context);

const keyOf = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(' ')
    .trim();

/** One record for each name: what is stated first counts, gaps are filled by later statements, the best part played wins. */
function merged(people: StructuredPerson[]): StructuredPerson[] {
  const known = new Map<string, StructuredPerson>();
  for (const person of people) {
    const key = keyOf(person.facts.name ?? '');
    const before = known.get(key);
    const [first, second] = before && trust(before) >= trust(person) ? [before, person] : [person, before];
    const element = first.element ?? second?.element;
    if (key) known.set(key, { ...first, ...(element ? { element } : {}), facts: { ...second?.facts, ...first.facts } });
  }
  return [...known.values()];
}

const readers: [Source, (document: Document) => Item[]][] = [
  ['json-ld', readJsonLd],
  ['microdata', (document) => readElements(document, microdata)],
  ['rdfa', (document) => readElements(document, rdfa)],
  ['h-card', (document) => readElements(document, microformats)],
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
  return { people: merged(results.flatMap(({ people }) => people)), ...(organization ? { organization } : {}) };
}
