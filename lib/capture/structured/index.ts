import { readCards } from './cards';
import { hCard } from './h-card';
import { classicHCard } from './hcard';
import { readJsonLd } from './json-ld';
import { readMicrodata } from './microdata';
import type { Context, Structured, StructuredPerson } from './person';
import { readRdfa } from './rdfa';
import { peopleOf } from './schema-people';

export type { Context, Source, Structured, StructuredFacts, StructuredPerson } from './person';

const trust: Record<Context, number> = { mainEntity: 3, entry: 2, author: 1, byline: 1, publisher: 1, review: 0, relation: 0, citation: 0 };

const keyOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

/** One record for each name: what is stated first counts, gaps are filled by later statements, the best part played wins. */
function merged(people: StructuredPerson[]): StructuredPerson[] {
  const known = new Map<string, StructuredPerson>();
  for (const person of people) {
    const key = keyOf(person.facts.name ?? '');
    const before = known.get(key);
    if (!key) continue;
    if (!before) known.set(key, person);
    else {
      const [first, second] = trust[person.context] > trust[before.context] ? [person, before] : [before, person];
      const element = first.element ?? second.element;
      known.set(key, { ...first, ...(element ? { element } : {}), facts: { ...second.facts, ...first.facts } });
    }
  }
  return [...known.values()];
}

/** What a reader makes of one format; a failure costs only that format. */
function attempt(read: () => Structured): Structured {
  try {
    return read();
  } catch {
    return { people: [] };
  }
}

/** Everybody whom the structured data of the page describes, each once, in order of trust, with the part they play there. */
export function readStructured(document: Document): Structured {
  const base = document.baseURI;
  const results = [
    attempt(() => peopleOf(readJsonLd(document), 'json-ld', base)),
    attempt(() => peopleOf(readMicrodata(document), 'microdata', base)),
    attempt(() => peopleOf(readRdfa(document), 'rdfa', base)),
    attempt(() => ({ people: readCards(document, hCard) })),
    attempt(() => ({ people: readCards(document, classicHCard) })),
  ];
  const organization = results.find((result) => result.organization)?.organization;
  const isProfile = document.querySelector('meta[property="og:type"][content="profile" i]') !== null;
  const pageKind = results.find((result) => result.pageKind)?.pageKind ?? (isProfile ? 'profile' : undefined);
  return {
    people: merged(results.flatMap(({ people }) => people)),
    ...(organization ? { organization } : {}),
    ...(pageKind ? { pageKind } : {}),
  };
}
