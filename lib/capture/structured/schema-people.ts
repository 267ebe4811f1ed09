import { allItems, type Item, indexById, type Value } from './graph';
import type { Context, Source, Structured, StructuredPerson } from './person';
import { factsOf, isOrganization, isPerson, type Resolve } from './schema-facts';

/** Which part somebody plays whom another thing names by this property. Any other property only mentions people. */
const parts: Record<string, Context> = {
  employee: 'entry',
  employees: 'entry',
  member: 'entry',
  members: 'entry',
  founder: 'entry',
  founders: 'entry',
  alumni: 'entry',
  alumnus: 'entry',
  performer: 'entry',
  performers: 'entry',
  actor: 'entry',
  speaker: 'entry',
  coach: 'entry',
  athlete: 'entry',
  instructor: 'entry',
  hasPart: 'entry',
  itemListElement: 'entry',
  item: 'entry',
  department: 'entry',
  subOrganization: 'entry',
  contactPoint: 'entry',
  hasMember: 'entry',
  subEvent: 'entry',
  mainEntity: 'mainEntity',
  primaryTopic: 'mainEntity',
  author: 'author',
  creator: 'author',
  contributor: 'author',
  editor: 'author',
  maker: 'author',
  translator: 'author',
  illustrator: 'author',
  accountablePerson: 'author',
  copyrightHolder: 'author',
  director: 'author',
  producer: 'author',
  byArtist: 'author',
  composer: 'author',
  publisher: 'publisher',
  sponsor: 'publisher',
  funder: 'publisher',
  provider: 'publisher',
  organizer: 'publisher',
  seller: 'publisher',
  brand: 'publisher',
  review: 'review',
  reviews: 'review',
  reviewedBy: 'review',
  comment: 'review',
  aggregateRating: 'review',
  citation: 'citation',
  subjectOf: 'citation',
  workExample: 'citation',
};
const partOf = new Map(Object.entries(parts));
const presented = (context: Context) => context === 'entry' || context === 'mainEntity';
const rank = (context: Context) => (context === 'mainEntity' ? 2 : context === 'entry' ? 1 : 0);

const work =
  /(?:Article|Posting|Report|Book|Chapter|Thesis|Review|Comment|Answer|Question|Recipe|Movie|Dataset|SourceCode|Publication\w*|Quotation)$/;

/** The part of people under `property` of `holder`, who itself plays the part `context`. */
function contextUnder(holder: Item, property: string, context: Context): Context {
  if (!presented(context)) return context;
  if (isPerson(holder)) return 'relation';
  if (property === 'about') return holder.types.some((type) => /(?:Page|Site)$/.test(type)) ? 'mainEntity' : 'relation';
  const named = partOf.get(property) ?? 'relation';
  if (holder.types.some((type) => work.test(type)) && presented(named) && named !== 'mainEntity') return 'citation';
  return named;
}

type Visit = { item: Item; context: Context; organization?: string; role?: string };

const nameOf = (item: Item): string | undefined => {
  const [name] = item.properties.get('name') ?? item.properties.get('legalName') ?? [];
  return typeof name === 'string' ? name : undefined;
};
const firstText = (item: Item, property: string): string | undefined => {
  const [value] = item.properties.get(property) ?? [];
  return typeof value === 'string' ? value : undefined;
};

/** What is inside an item, each with the part it plays; a `Role` between holder and person hands on the part. */
function visitsUnder({ item, context, organization, role }: Visit, resolve: Resolve): Visit[] {
  const isRole = item.types.some((type) => /Role$/.test(type));
  const holder = isOrganization(item) ? nameOf(item) : organization;
  const roleName = isRole ? (firstText(item, 'roleName') ?? firstText(item, 'namedPosition')) : role;
  return [...item.properties].flatMap(([property, values]) =>
    values
      .filter((value: Value) => typeof value !== 'string')
      .map((value): Visit => ({
        item: resolve(value),
        context: isRole ? context : contextUnder(item, property, context),
        ...(holder ? { organization: holder } : {}),
        ...(roleName && isRole ? { role: roleName } : {}),
      })),
  );
}

/** Items that others name are judged by what these say about them, not by standing at the top of the data. */
function startOf(roots: Item[], resolve: Resolve, items: Set<Item>): Visit[] {
  const named = new Set<Item>();
  for (const item of items) {
    for (const values of item.properties.values())
      for (const value of values) if (typeof value !== 'string' && resolve(value) !== item) named.add(resolve(value));
  }
  const tops = roots.map(resolve).filter((item) => !named.has(item) || !isPerson(item));
  return (tops.length ? tops : roots.map(resolve)).map((item) => ({ item, context: 'entry' }));
}

/** The people whom a graph of schema.org, FOAF or the like describes, with the part each plays. `base` resolves addresses. */
export function peopleOf(roots: Item[], source: Source, base: string): Structured {
  const items = allItems(roots);
  const byId = indexById(items);
  const resolve: Resolve = (item) => (item.id !== undefined && byId.get(item.id)) || item;
  const best = new Map<Item, Visit>();
  const queue = startOf(roots, resolve, items);
  for (const visit of queue) {
    const before = best.get(visit.item);
    if (before && rank(before.context) >= rank(visit.context)) continue;
    best.set(visit.item, visit);
    queue.push(...visitsUnder(visit, resolve));
  }
  const people: StructuredPerson[] = [];
  for (const { item, context, organization, role } of best.values()) {
    if (!isPerson(item)) continue;
    const facts = factsOf(item, resolve, base);
    if (!facts.name || facts.name.length > 200 || /^https?:/.test(facts.name)) continue;
    const completed = { ...(organization && context === 'entry' ? { organization } : {}), ...(role ? { role } : {}), ...facts };
    people.push({ source, ...(item.element ? { element: item.element } : {}), facts: completed, context });
  }
  return { people, ...pageOf(items, best, people) };
}

function pageOf(items: Set<Item>, visits: Map<Item, Visit>, people: StructuredPerson[]): Omit<Structured, 'people'> {
  const organizations = [...items].filter((item) => isOrganization(item) && nameOf(item));
  const own =
    organizations.find((item) => visits.get(item)?.context === 'entry') ??
    organizations.find((item) => visits.get(item)?.context === 'publisher');
  const organization = own && nameOf(own)?.replace(/\s+/g, ' ').trim();
  const isProfile =
    [...items].some((item) => item.types.includes('ProfilePage')) || people.filter(({ context }) => context === 'mainEntity').length === 1;
  const entries = new Set(people.filter(({ context }) => presented(context)).map(({ facts }) => facts.name));
  const pageKind = entries.size > 1 ? 'listing' : isProfile && entries.size === 1 ? 'profile' : undefined;
  return { ...(organization ? { organization } : {}), ...(pageKind ? { pageKind } : {}) };
}
