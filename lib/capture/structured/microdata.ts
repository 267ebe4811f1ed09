import { addValue, type Item, newItem, type Value } from './graph';

const maxProperties = 30_000;

const tokens = (text: string | null): string[] => (text ?? '').split(/\s+/).filter(Boolean);

/** The value of an element with `itemprop` or `property`, as HTML says for each kind of element. */
export function valueOf(element: Element): string {
  const attribute = (name: string) => element.getAttribute(name);
  const tag = element.tagName.toLowerCase();
  const stated = attribute('content');
  if (stated !== null) return stated;
  if (/^(?:a|area|link)$/.test(tag)) return attribute('href') ?? '';
  if (/^(?:img|audio|embed|iframe|source|track|video)$/.test(tag)) return attribute('src') ?? attribute('data-src') ?? '';
  if (tag === 'object') return attribute('data') ?? '';
  if (tag === 'data' || tag === 'meter') return attribute('value') ?? '';
  return (tag === 'time' ? attribute('datetime') : undefined) ?? element.textContent ?? '';
}

/** The things that the page's microdata describe, those that belong to no other. */
export function readMicrodata(document: Document): Item[] {
  const items = new Map<Element, Item>();
  const roots: Item[] = [];
  for (const element of [...document.querySelectorAll('[itemscope]')].slice(0, maxProperties)) {
    const item = newItem(tokens(element.getAttribute('itemtype')), { element, ...(element.id ? { id: `#${element.id}` } : {}) });
    items.set(element, item);
    if (!element.hasAttribute('itemprop')) roots.push(item);
  }
  if (items.size === 0) return [];
  const referring = new Map<string, Item>();
  for (const [element, item] of items) for (const id of tokens(element.getAttribute('itemref'))) referring.set(id, item);
  const ownerOf = (element: Element): Item | undefined => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const scope = at === element ? undefined : items.get(at);
      if (scope) return scope;
      const referrer = referring.size && at.id ? referring.get(at.id) : undefined;
      if (referrer) return referrer;
    }
    return undefined;
  };
  for (const element of [...document.querySelectorAll('[itemprop]')].slice(0, maxProperties)) {
    const owner = ownerOf(element);
    const inner = items.get(element);
    if (!owner || owner === inner) {
      if (inner && !owner) roots.push(inner);
      continue;
    }
    const names = tokens(element.getAttribute('itemprop'));
    const link = element.tagName === 'A' && names.some((name) => /(?:^|[:/])(?:name|jobTitle|telephone)$/.test(name));
    const value: Value = inner ?? (link ? (element.textContent ?? '') : valueOf(element));
    for (const name of names) addValue(owner, name, value);
    if (link && names.includes('name')) addValue(owner, 'url', element.getAttribute('href') ?? '');
  }
  return roots;
}
