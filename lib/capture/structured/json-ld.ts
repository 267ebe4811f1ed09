import { addValue, type Item, newItem, type Value } from './graph';
import { parseLoosely } from './json-repair';

const maxCharacters = 3_000_000;
const maxNodes = 60_000;
const maxDepth = 60;

/**
 * Turns parsed JSON-LD into items. Works through a list instead of calling itself, and within limits of number and depth, because
 * the data come from the page. Never copies a key into an object, so that no name (`__proto__`) has a meaning.
 */
function itemsOf(documents: unknown[]): Item[] {
  const roots: Item[] = [];
  const putRoot = (value: Value) => typeof value !== 'string' && roots.push(value);
  const pending: { raw: unknown; depth: number; put: (value: Value) => unknown }[] = [{ raw: documents, depth: 0, put: putRoot }];
  for (const { raw, depth, put } of pending) {
    if (pending.length > maxNodes || depth > maxDepth) continue;
    const add = (inner: unknown, to = put) => pending.push({ raw: inner, depth: depth + 1, put: to });
    if (typeof raw === 'string' || typeof raw === 'number') put(String(raw));
    else if (Array.isArray(raw)) for (const inner of raw.slice(0, maxNodes)) add(inner);
    else if (raw && typeof raw === 'object') {
      const entries = Object.entries(raw);
      const wrapped = entries.find(([key]) => /^@(?:value|list|set)$/.test(key));
      const strings = (name: RegExp) => entries.flatMap(([key, value]) => (name.test(key) ? value : []) as unknown).filter((value) => typeof value === 'string');
      const item = newItem(strings(/^@?type$/), { id: strings(/^@?id$/)[0] });
      if (wrapped) add(wrapped[1]);
      else put(item);
      for (const [key, value] of entries) if (!wrapped && (key === '@graph' || !key.startsWith('@'))) add(value, key === '@graph' ? putRoot : (one) => addValue(item, key, one));
    }
  }
  return roots;
}

/** The things that the page's JSON-LD describes. Islands above the size limit are passed over; broken ones give what can be read. */
export function readJsonLd(document: Document): Item[] {
  let left = maxCharacters;
  return itemsOf(
    [...document.querySelectorAll('script[type^="application/ld+json" i]')].flatMap(({ textContent }) => {
      const text = textContent ?? '';
      left -= text.length;
      return left < 0 ? [] : parseLoosely(text);
    }),
  );
}
