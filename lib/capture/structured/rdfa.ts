import { addValue, type Item, newItem } from './graph';
import { valueOf } from './microdata';

const maxProperties = 30_000;
const tokens = (text: string | null): string[] => (text ?? '').split(/\s+/).filter(Boolean);

/** The nearest thing around an element, and the relation that leads from it to what is inside `rel`. */
function around(element: Element, items: Map<Element, Item>): { owner?: Item; relation: string[] } {
  let relation: string[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (!relation.length && at.hasAttribute('rel') && !at.hasAttribute('href')) relation = tokens(at.getAttribute('rel'));
    const owner = items.get(at);
    if (owner) return { owner, relation };
  }
  return { relation };
}

/** The things that the page's RDFa describes. Only properties inside an element with `typeof` count: those of the page's head do not. */
export function readRdfa(document: Document): Item[] {
  const items = new Map<Element, Item>();
  for (const element of [...document.querySelectorAll('[typeof]')].slice(0, maxProperties)) {
    const id = element.getAttribute('resource') ?? element.getAttribute('about') ?? undefined;
    items.set(element, newItem(tokens(element.getAttribute('typeof')), { element, ...(id ? { id } : {}) }));
  }
  if (items.size === 0) return [];
  const roots: Item[] = [];
  for (const [element, item] of items) {
    const { owner, relation } = around(element, items);
    const names = [...tokens(element.getAttribute('property')), ...tokens(element.getAttribute('rel')), ...relation];
    if (owner && names.length) for (const name of names) addValue(owner, name, item);
    else roots.push(item);
  }
  for (const element of [...document.querySelectorAll('[property],[rel][href],[rel][resource],[rel][src]')].slice(0, maxProperties)) {
    const own = items.get(element);
    const owner = own ?? around(element, items).owner;
    if (!owner) continue;
    if (!own)
      for (const name of tokens(element.getAttribute('property')))
        addValue(owner, name, element.getAttribute('resource') ?? valueOf(element));
    const target = element.getAttribute('resource') ?? element.getAttribute('href') ?? element.getAttribute('src');
    const names = tokens(element.getAttribute('rel')).filter((name) => name.includes(':'));
    if (target) for (const name of names) addValue(owner, name, target);
  }
  return roots;
}
