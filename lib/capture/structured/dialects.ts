import { knownProperty } from './graph';

/** How a format marks things and their properties in the text; formats differ in nothing else. */
export type Dialect = {
  thing: string;
  property: string;
  typesOf: (thing: Element) => string[];
  namesOf: (element: Element) => string[];
};

const tokens = (element: Element, name: string): string[] => element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];

const microdata: Dialect = {
  thing: '[itemscope]',
  property: '[itemprop]',
  typesOf: (thing) => tokens(thing, 'itemtype'),
  namesOf: (element) => tokens(element, 'itemprop'),
};

/** Only properties inside an element with `typeof` count: those of the page's head do not. */
const rdfa: Dialect = {
  thing: '[typeof]',
  property: '[property],[rel]',
  typesOf: (thing) => tokens(thing, 'typeof'),
  namesOf: (element) => [...tokens(element, 'property'), ...tokens(element, 'rel')],
};

const types = Object.entries({
  Person: '.h-card,.vcard',
  Posting: '.h-entry,.h-feed,.hentry',
  Event: '.h-event,.vevent',
  Review: '.h-cite,.h-review,.hreview,.comment',
  PostalAddress: '.h-adr',
});

/** microformats2 h-card (https://microformats.org/wiki/h-card) and the classic hCard (https://microformats.org/wiki/hcard). */
const microformats: Dialect = {
  thing: types.map(([, selector]) => selector).join(),
  property: '[class],[rel~="me"]',
  typesOf: (thing) =>
    thing.matches('.org,.organization,.agency,.location,.venue,.place') ? ['Organization'] : types.flatMap(([type, selector]) => (thing.matches(selector) ? type : [])),
  namesOf: (element) => [...tokens(element, 'class'), ...tokens(element, 'rel')].flatMap((word) => knownProperty(word.replace(/^(?:[pue]|h(?=-adr$))-/, '')) ?? []),
};

/** By the format's name, in order of trust. */
export const dialects = { microdata, rdfa, 'h-card': microformats };
