import { factsOf, isOrganization, isPerson, read } from './facts';
import { allItems, isA, type Item, linked } from './graph';
import type { Context, Source, Structured, StructuredPerson } from './person';

/** Which part somebody plays whom another thing names by such a property. Any other property only mentions people. */
const parts: [Context, RegExp][] = [
  ['entry', /^(?:(?:employee|member|founder|performer|alumn.{1,2})s?|actor|speaker|coach|athlete|instructor|hasMember|hasPart|itemListElement|item|department|subOrganization|subEvent|mainEntity|primaryTopic)$/],
  ['author', /^(?:author|creator|contributor|editor|maker)$/],
  ['publisher', /^publisher$/],
];
const work = /Article|Posting|Report|Book|Thesis|Review|Comment|Recipe|Movie|Publication/;

/** The part of people under `property` of `holder`, who itself plays the part `context`. */
function contextUnder(holder: Item, property: string, context: Context): Context {
  if (context !== 'entry') return context;
  if (isPerson(holder)) return 'relation';
  if (property === 'about') return isA(holder, /(?:Page|Site)$/) ? 'entry' : 'relation';
  const [part] = parts.find(([, pattern]) => pattern.test(property)) ?? ['relation' as const];
  return part === 'entry' && isA(holder, work) ? 'relation' : part;
}

type Visit = { item: Item; context: Context; organization?: string | undefined };

/** What is inside an item, each with the part it plays there and the organisation it belongs to. */
const visitsUnder = ({ item, context, organization }: Visit): Visit[] => {
  const holder = isOrganization(item) ? read(item, 'name legalName') : organization;
  return [...item.properties].flatMap(([property, values]) =>
    values.flatMap((value) => (typeof value === 'string' ? [] : { item: value, context: contextUnder(item, property, context), organization: holder })),
  );
};

/** The part of every item. People whom others name are judged by what these say, not by standing at the top of the data. */
function visitAll(roots: Item[]): Visit[] {
  const named = new Set([...allItems(roots)].flatMap((item) => [...item.properties.values()].flat()));
  const tops = roots.filter((item) => !named.has(item) || !isPerson(item));
  const best = new Map<Item, Visit>();
  const queue = (tops.length ? tops : roots).map((item): Visit => ({ item, context: 'entry' }));
  for (const visit of queue) {
    const before = best.get(visit.item);
    if (before && (before.context === 'entry' || visit.context !== 'entry')) continue;
    best.set(visit.item, visit);
    queue.push(...visitsUnder(visit));
  }
  return [...best.values()];
}

/** The people whom structured data describe, with the part each plays, and the page's organisation. `base` resolves addresses. */
export function peopleOf(roots: Item[], source: Source, base: string): Structured {
  const visits = visitAll(linked(roots, isPerson));
  const people = visits.flatMap(({ item, context, organization }): StructuredPerson[] => {
    if (!isPerson(item)) return [];
    const stated = factsOf(item, base);
    const facts = organization && context === 'entry' ? { organization, ...stated } : stated;
    const { name } = facts;
    if (!name || name.length > 200 || name.toLowerCase() === stated.organization?.toLowerCase()) return [];
    return [{ source, ...(item.element && { element: item.element }), facts, context }];
  });
  const [organization] = (['entry', 'publisher'] as const).flatMap((part) => visits.flatMap(({ item, context }) => (context === part && isOrganization(item) && read(item, 'name legalName')) || []));
  return { people, ...(organization && { organization }) };
}
