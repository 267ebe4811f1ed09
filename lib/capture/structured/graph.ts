/** A thing that structured data describe, whatever the format. Types have no prefix, properties are called as in schema.org. */
export type Item = { types: string[]; id?: string | undefined; properties: Map<string, Value[]>; element?: Element };
export type Value = string | Item;

/** The one table of properties: each of schema.org with what FOAF, vCard and the microformats call it. */
const properties = new Map(
  (
    'name fn n|honorificPrefix foaf:title|honorificSuffix|givenName firstName|additionalName|familyName surname lastName|jobTitle|title|role|' +
    'worksFor org|organizationName|telephone tel phone|email mbox|image photo img depiction|url homepage|sameAs me account weblog|description note bio|' +
    'address adr|streetAddress|postalCode|addressLocality locality|addressRegion region|addressCountry countryName|author reviewer|hasCredential education'
  )
    .split('|')
    .flatMap((names) => names.split(' ').map((name, _, [first = '']) => [name, first] as const)),
);

const localName = (name: string): string => name.replace(/^.*[/#:]/, '');

/** The name in the table of `schema:jobTitle`, `https://schema.org/jobTitle` or `job-title`; `undefined` where it is not there. */
export function knownProperty(name: string): string | undefined {
  const local = localName(name).replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
  return properties.get(name) ?? properties.get(local);
}

export const newItem = (types: string[], rest: { id?: string | undefined; element?: Element } = {}): Item => ({
  types: types.map(localName),
  properties: new Map(),
  ...rest,
});

export const valuesOf = (item: Item, ...names: string[]): Value[] => names.flatMap((name) => item.properties.get(name) ?? []);

export const isA = ({ types }: Item, pattern: RegExp): boolean => types.some((type) => pattern.test(type));

export function addValue({ properties: known }: Item, name: string, value: Value): void {
  const key = knownProperty(name) ?? localName(name);
  const values = known.get(key);
  if (values) values.push(value);
  else known.set(key, [value]);
}

/** Everything reachable from the roots, each once. Goes no deeper than the limit, so that hostile data cost little. */
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
  const real = (value: Value): Value => (typeof value === 'string' ? value : (known.get(value.id) ?? value));
  const direct = (holder: Item, name: string, value: Value): Value => {
    const item = real(value);
    const inner = typeof item !== 'string' && isA(item, /Role$/) && valuesOf(item, name).find((one) => typeof one !== 'string');
    if (!inner || typeof inner === 'string') return item;
    const person = isPerson(holder) ? holder : (real(inner) as Item);
    for (const role of valuesOf(item as Item, 'roleName', 'namedPosition')) addValue(person, 'jobTitle', role);
    return real(inner);
  };
  for (const item of items) for (const [name, values] of item.properties) item.properties.set(name, values.map((value) => direct(item, name, value)));
  return roots.map((root) => real(root) as Item);
}
