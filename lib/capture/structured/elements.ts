import { emailsInAttributes } from '../contact/emails-in-attributes';
import { addValue, type Item, newItem, propertyName } from './graph';

/**
 * How a format marks things and their properties in the text. `handsOn` selects elements whose property is that of the things inside
 * them; `otherwise` is the property of things that have none though they stand in another, which else stand for themselves.
 */
export type Dialect = {
  thing: string;
  property: string;
  handsOn?: string;
  otherwise?: string;
  typesOf: (thing: Element) => string[];
  namesOf: (element: Element, owner: Element) => string[];
  /** What a thing states without saying so. */
  imply?: (item: Item, thing: Element) => void;
};

const maxElements = 30_000;

export const tokens = (element: Element, name: string): string[] => element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];

/** What an element states about a property: a contact detail, an address, or the text a reader sees. */
export function valueOf(element: Element, name: string): string {
  const attribute = (...names: string[]) => names.map((one) => element.getAttribute(one)).find((value) => value && !/^data:/.test(value));
  const shown = attribute('content', 'alt', element.tagName === 'ABBR' ? 'title' : 'alt') ?? element.textContent ?? '';
  if (element.hasAttribute('content')) return shown;
  if (name === 'email') return `${emailsInAttributes(element).join(' ')} ${shown}`;
  if (name === 'telephone') return /\d/.test(shown) ? shown : (attribute('href') ?? '').replace(/^\w+:/, '');
  return (/^(?:url|image|sameAs|mainEntityOfPage)$/.test(name) && attribute('resource', 'href', 'data-src', 'src', 'data')) || shown;
}

/** The things that the elements of a page describe, those that belong to no other. */
export function readElements(document: Document, dialect: Dialect): Item[] {
  const { thing, property, handsOn = thing, otherwise, namesOf } = dialect;
  const items = new Map<Element, Item>();
  for (const element of [...document.querySelectorAll(thing)].slice(0, maxElements)) {
    const id = element.getAttribute('itemid') ?? element.getAttribute('resource') ?? element.getAttribute('about') ?? '';
    items.set(element, newItem(dialect.typesOf(element), { element, id }));
  }
  const roots: Item[] = [];
  const elements = items.size ? document.querySelectorAll(`${thing},:is(${thing}) :is(${property})`) : [];
  for (const element of [...elements].slice(0, maxElements)) {
    const inner = items.get(element);
    const around = element.parentElement?.closest(thing);
    const owner = around && items.get(around);
    const names = around && owner ? namesOf(element, around) : [];
    if (inner && around && !names.length) {
      const holder = element.parentElement?.closest(`${thing},${handsOn}`);
      names.push(...(holder && holder !== around ? namesOf(holder, around) : otherwise ? [otherwise] : []));
    }
    if (inner && !names.length) roots.push(inner);
    for (const name of names.map(propertyName)) {
      if (owner) addValue(owner, name, inner ?? valueOf(element, name));
      if (owner && name === 'name' && element.tagName === 'A') addValue(owner, 'url', element.getAttribute('href') ?? '');
    }
  }
  for (const [element, item] of items) dialect.imply?.(item, element);
  return roots;
}
