import { addValue, type Item, newItem, type Value } from './graph';
import { parseLoosely } from './json-repair';

const maxCharacters = 3_000_000;
const maxNodes = 60_000;
const maxDepth = 60;

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const strings = (raw: unknown): string[] => (Array.isArray(raw) ? raw : [raw]).filter((item) => typeof item === 'string');

const languageTag = /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*|@none)$/;

/** A text given in several languages: the page's own, else the first. */
function fromLanguageMap(raw: Record<string, unknown>, language: string): string | undefined {
  const entries = Object.entries(raw);
  if (!entries.length || !entries.every(([tag, text]) => languageTag.test(tag) && strings(text).length > 0)) return undefined;
  const own = entries.find(([tag]) => language !== '' && tag.startsWith(language.slice(0, 2)));
  return strings((own ?? entries[0])?.[1])[0];
}

type Pending = { raw: unknown; depth: number; put: (value: Value) => void };

/**
 * Turns parsed JSON-LD into items. Works through a list instead of calling itself, and within limits of number and depth, because
 * the data come from the page. Never copies a key into an object, so that no name (`__proto__`) has a meaning.
 */
function itemsOf(documents: unknown[], language: string): Item[] {
  const roots: Item[] = [];
  const putRoot = (value: Value) => {
    if (typeof value !== 'string') roots.push(value);
  };
  const pending: Pending[] = documents.map((raw) => ({ raw, depth: 0, put: putRoot }));
  for (let at = 0; at < pending.length && at < maxNodes; at++) {
    const { raw, depth, put } = pending[at] as Pending;
    if (typeof raw === 'string' || typeof raw === 'number') put(String(raw));
    else if (Array.isArray(raw)) for (const inner of raw.slice(0, maxNodes)) pending.push({ raw: inner, depth, put });
    else if (isRecord(raw) && depth <= maxDepth) {
      if ('@value' in raw) put(strings(raw['@value'])[0] ?? '');
      else if ('@list' in raw || '@set' in raw) pending.push({ raw: raw['@list'] ?? raw['@set'], depth: depth + 1, put });
      else {
        const text = fromLanguageMap(raw, language);
        if (text !== undefined) put(text);
        else pending.push(...read(raw, depth, put, putRoot));
      }
    }
  }
  return roots;
}

/** Makes the item of an object and names what is still to be read of it. */
function read(raw: Record<string, unknown>, depth: number, put: (value: Value) => void, putRoot: (value: Value) => void): Pending[] {
  const id = strings(raw['@id'] ?? raw.id)[0];
  const item = newItem(strings(raw['@type'] ?? raw.type), id === undefined ? {} : { id });
  const pending: Pending[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (key === '@graph') pending.push({ raw: value, depth: depth + 1, put: putRoot });
    else if (!key.startsWith('@')) pending.push({ raw: value, depth: depth + 1, put: (inner) => addValue(item, key, inner) });
  }
  put(item);
  return pending;
}

/** The things that the page's JSON-LD describes. Islands above the size limit are passed over; broken ones give what can be read. */
export function readJsonLd(document: Document): Item[] {
  const language = document.documentElement?.lang ?? '';
  let left = maxCharacters;
  const documents: unknown[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) break;
    documents.push(...parseLoosely(text));
  }
  return itemsOf(documents, language);
}
