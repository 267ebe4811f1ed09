import { addValue, type Item, newItem, propertyName, type Value } from './graph';
import { parseLoosely } from './json-repair';

const maxCharacters = 3_000_000;
const maxNodes = 60_000;
const maxDepth = 60;

const strings = (raw: unknown): string[] => [raw].flat().filter((item) => typeof item === 'string');

/**
 * Turns parsed JSON-LD into items. Works through a list instead of calling itself, and within limits of number and depth, because
 * the data come from the page. Never copies a key into an object, so that no name (`__proto__`) has a meaning.
 */
function itemsOf(documents: unknown[]): Item[] {
  const roots: Item[] = [];
  const putRoot = (value: Value) => typeof value !== 'string' && roots.push(value);
  const pending = [{ raw: documents as unknown, depth: 0, put: putRoot as (value: Value) => unknown }];
  for (const { raw, depth, put } of pending) {
    if (pending.length > maxNodes || depth > maxDepth) continue;
    if (typeof raw === 'string' || typeof raw === 'number') put(String(raw));
    else if (Array.isArray(raw)) for (const inner of raw.slice(0, maxNodes)) pending.push({ raw: inner, depth, put });
    else if (typeof raw === 'object' && raw) {
      const entries = Object.entries(raw);
      const keyword = (...names: string[]) => entries.find(([key]) => names.includes(key))?.[1] as unknown;
      const inner = keyword('@value', '@list', '@set');
      if (inner !== undefined) {
        pending.push({ raw: inner, depth: depth + 1, put });
        continue;
      }
      const item = newItem(strings(keyword('@type', 'type')), { id: strings(keyword('@id', 'id'))[0] });
      for (const [key, value] of entries) {
        if (key === '@graph') pending.push({ raw: value, depth: depth + 1, put: putRoot });
        else if (!key.startsWith('@')) pending.push({ raw: value, depth: depth + 1, put: (one) => addValue(item, propertyName(key), one) });
      }
      put(item);
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
