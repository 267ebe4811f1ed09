import { emailsInAttributes } from '../contact/emails-in-attributes';
import type { Dialect } from './dialects';
import { addValue, type Item, isA, knownProperty, newItem } from './graph';

const maxElements = 30_000;

/** What an element states about a property: a contact detail, an address, or the text a reader sees. */
function valueOf(element: Element, name: string): string {
  const attribute = (...names: string[]) => names.map((one) => element.getAttribute(one)).find((value) => value && !/^data:/.test(value));
  const content = attribute('content');
  if (content) return content;
  const shown = attribute('alt', element.tagName === 'ABBR' ? 'title' : 'alt') ?? element.textContent ?? '';
  if (name === 'email') return `${emailsInAttributes(element).join(' ')} ${shown}`;
  if (name === 'telephone') return /\d/.test(shown) ? shown : (attribute('href') ?? '').replace(/^\w+:/, '');
  return (/^(?:url|image|sameAs)$/.test(name) && attribute('resource', 'href', 'data-src', 'src', 'data')) || shown;
}

/** What a thing states without saying so: where it leads, and by its text or picture what it is called. */
function imply(item: Item, thing: Element): void {
  const image = thing.matches('img') ? thing : thing.querySelector('img');
  if (!item.properties.size) {
    addValue(item, 'name', image?.getAttribute('alt') || (thing.textContent ?? ''));
    if (image) addValue(item, 'image', valueOf(image, 'image'));
  }
  if (thing.matches('[href]')) addValue(item, 'url', valueOf(thing, 'url'));
}

/** The things that the elements of a page describe, those that belong to no other. */
export function readElements(document: Document, { thing, property, typesOf, namesOf }: Dialect): Item[] {
  const items = new Map<Element, Item>();
  for (const element of [...document.querySelectorAll(thing)].slice(0, maxElements)) {
    const id = ['itemid', 'resource', 'about'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
    items.set(element, newItem(typesOf(element), { element, id }));
  }
  const roots: Item[] = [];
  const elements = items.size ? document.querySelectorAll(`${thing},:is(${thing}) :is(${property})`) : [];
  for (const element of [...elements].slice(0, maxElements)) {
    const inner = items.get(element);
    const owner = items.get(element.parentElement?.closest(thing) as Element);
    const names = owner ? namesOf(element) : [];
    // A thing without a property stands for itself, unless it stands in a person or in what somebody wrote.
    if (inner && !names.length) {
      if (owner && isA(owner, /Person|Posting|Review|Event/)) names.push('relation');
      else roots.push(inner);
    }
    for (const name of owner ? names : []) {
      const key = knownProperty(name) ?? name;
      addValue(owner as Item, key, inner ?? valueOf(element, key));
      if (key === 'name' && element.matches('a[href]')) addValue(owner as Item, 'url', valueOf(element, 'url'));
    }
  }
  for (const [element, item] of items) if (isA(item, /^Person$/)) imply(item, element);
  return roots;
}
