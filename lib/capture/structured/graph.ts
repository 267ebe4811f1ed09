/** A thing that structured data describe, whatever the format. Types have no prefix, properties are called as in schema.org. */
export type Item = { types: string[]; id?: string | undefined; properties: Map<string, Value[]>; element?: Element };
export type Value = string | Item;

/** What other vocabularies call the properties of schema.org. */
const aliases = new Map(
  (
    'fn>name n>name foaf:title>honorificPrefix firstName>givenName surname>familyName lastName>familyName org>worksFor tel>telephone ' +
    'phone>telephone mbox>email photo>image img>image depiction>image homepage>url me>sameAs account>sameAs weblog>sameAs ' +
    'note>description bio>description adr>address locality>addressLocality region>addressRegion countryName>addressCountry ' +
    'education>hasCredential reviewer>author'
  )
    .split(' ')
    .map((pair) => pair.split('>') as [string, string]),
);

const localName = (name: string): string => name.replace(/^.*[/#:]/, '');

/** `schema:jobTitle`, `https://schema.org/jobTitle`, `job-title` → `jobTitle`. */
export function propertyName(name: string): string {
  const local = localName(name).replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
  return aliases.get(name) ?? aliases.get(local) ?? local;
}

export const newItem = (types: string[], rest: { id?: string | undefined; element?: Element } = {}): Item => ({
  types: types.map(localName),
  properties: new Map(),
  ...rest,
});

export const valuesOf = (item: Item, ...names: string[]): Value[] => names.flatMap((name) => item.properties.get(name) ?? []);

export const isA = ({ types }: Item, pattern: RegExp): boolean => types.some((type) => pattern.test(type));

/** `name` is one of schema.org: see `propertyName`. */
export function addValue({ properties }: Item, name: string, value: Value): void {
  const values = properties.get(name);
  if (values) values.push(value);
  else properties.set(name, [value]);
}

/** All items reachable from the roots, each once. Goes no deeper than the limit, so that hostile data cost little. */
export function allItems(roots: Item[], limit = 50_000): Set<Item> {
  const seen = new Set(roots);
  for (const item of seen) {
    if (seen.size > limit) break;
    for (const value of [...item.properties.values()].flat()) if (typeof value !== 'string') seen.add(value);
  }
  return seen;
}

/**
 * Puts the things themselves where only their id stands, and takes out the roles between a person and an organisation, whose name
 * becomes the person's job title. Returns the roots.
 */
export function linked(roots: Item[], isPerson: (item: Item) => boolean): Item[] {
  const items = allItems(roots);
  const known = new Map<string | undefined, Item>();
  for (const item of items) {
    if (!item.id || !item.properties.size) continue;
    const first = known.get(item.id) ?? item;
    known.set(item.id, first);
    for (const [name, values] of item.properties) if (!first.properties.has(name)) first.properties.set(name, values);
  }
  const real = (item: Item): Item => known.get(item.id) ?? item;
  const direct = (holder: Item, name: string, value: Value): Value => {
    if (typeof value === 'string') return value;
    const item = real(value);
    const inner = isA(item, /Role$/) && valuesOf(item, name).find((one) => typeof one !== 'string');
    if (!inner) return item;
    for (const role of valuesOf(item, 'roleName', 'namedPosition')) addValue(isPerson(holder) ? holder : real(inner), 'jobTitle', role);
    return real(inner);
  };
  for (const item of items)
    for (const [name, values] of item.properties) item.properties.set(name, values.map((value) => direct(item, name, value)));
  return roots.map(real);
}
