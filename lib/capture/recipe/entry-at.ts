import { findNames } from '../names/find-names';
import { textsOf } from './texts';
import { outerOf } from './trees';

const maxNames = 3;
/** Whoever points at an entry knows that there is a name: less is asked of it than where names are looked for. */
const least = 0.35;

/** How many people an element names, counted up to a few. */
function countNames(element: Element): number {
  const names = new Set<string>();
  for (const { text } of textsOf(element).slice(0, 60)) {
    for (const { name } of findNames(text.slice(0, 200), { least })) names.add(name);
    if (names.size >= maxNames) break;
  }
  return names.size;
}

const kindOf = (element: Element): string => `${element.localName}.${[...element.classList].sort().join('.')}`;

const siblingsOf = (element: Element): Element[] => [...(element.parentNode?.children ?? [])];

/** Whether there are more of its kind beside an element: the same tag, and a class in common if it has any. */
const isRepeated = (element: Element): boolean =>
  siblingsOf(element).some(
    (other) => other !== element && other.localName === element.localName && (!element.classList.length || [...element.classList].some((name) => other.classList.contains(name))),
  );

/** An element and those around it up to the body of the page, from the inside out, across frames and shadow roots. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | undefined = element; at; at = outerOf(at)?.outer) if (at.localName !== 'body' && at.localName !== 'html') chain.push(at);
  return chain;
}

/**
 * The entry around an element as capture would see it: the largest repeated block that names one person; else the largest that names
 * one; else the smallest repeated block; else the element itself.
 */
export function entryAt(element: Element): Element {
  const chain = chainOf(element).slice(0, 25);
  let named: Element | undefined;
  let repeated: Element | undefined;
  for (const at of chain) {
    const names = countNames(at);
    if (names > 1) break;
    if (names === 1 && isRepeated(at)) repeated = at;
    if (names === 1) named = at;
  }
  return repeated ?? named ?? chain.find((at) => isRepeated(at) && (at.childElementCount > 0 || at.shadowRoot)) ?? element;
}

/** The element of the same kind before (-1) or after (1) an entry. */
export function neighbourOf(entry: Element, direction: 1 | -1): Element | undefined {
  const alike = siblingsOf(entry).filter((other) => other.localName === entry.localName);
  const same = alike.filter((other) => kindOf(other) === kindOf(entry));
  const row = same.length > 1 ? same : alike;
  return row[row.indexOf(entry) + direction];
}
