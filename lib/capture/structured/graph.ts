/** A thing that JSON-LD, microdata or RDFa describes. Names of types and properties are without their vocabulary's prefix. */
export type Item = { types: string[]; id?: string; properties: Map<string, Value[]>; element?: Element };
export type Value = string | Item;

/** `schema:jobTitle`, `https://schema.org/jobTitle`, `foaf:name` → the part after the vocabulary. */
export const localName = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1);

export const newItem = (types: string[], rest: { id?: string; element?: Element } = {}): Item => ({
  types: types.map(localName).filter(Boolean),
  properties: new Map(),
  ...rest,
});

export function addValue(item: Item, property: string, value: Value): void {
  const name = localName(property);
  const values = item.properties.get(name);
  if (values) values.push(value);
  else item.properties.set(name, [value]);
}

/** The items that others name by id, joined where several describe the same id. */
export function indexById(items: Iterable<Item>): Map<string, Item> {
  const known = new Map<string, Item>();
  for (const item of items) {
    if (!item.id || item.properties.size === 0) continue;
    const first = known.get(item.id);
    if (!first) known.set(item.id, item);
    else for (const [name, values] of item.properties) if (!first.properties.has(name)) first.properties.set(name, values);
  }
  return known;
}

/** All items reachable from the roots, each once. Goes no deeper than the limit, so that hostile data cost little. */
export function allItems(roots: Item[], limit = 50_000): Set<Item> {
  const seen = new Set<Item>(roots);
  for (const item of seen) {
    if (seen.size > limit) break;
    for (const values of item.properties.values()) for (const value of values) if (typeof value !== 'string') seen.add(value);
  }
  return seen;
}
