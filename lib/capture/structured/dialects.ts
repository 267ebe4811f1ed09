import { type Dialect, tokens, valueOf } from './elements';
import { addValue } from './graph';

export const microdata: Dialect = {
  thing: '[itemscope]',
  property: '[itemprop]',
  typesOf: (thing) => tokens(thing, 'itemtype'),
  namesOf: (element) => tokens(element, 'itemprop'),
};

/** Only properties inside an element with `typeof` count: those of the page's head do not. */
export const rdfa: Dialect = {
  thing: '[typeof]',
  property: '[property],[rel]',
  handsOn: '[rel]:not([href])',
  typesOf: (thing) => tokens(thing, 'typeof'),
  namesOf: (element) => [...tokens(element, 'property'), ...tokens(element, 'rel')],
};

const types: Record<string, string> = {
  '.h-card,.vcard': 'Person',
  '.h-entry,.h-feed,.hentry': 'BlogPosting',
  '.h-event,.vevent': 'Event',
  '.h-cite,.h-review,.hreview,.comment': 'Review',
  '.h-adr': 'PostalAddress',
};
/** The properties of the older microformats, whose classes have no prefix. */
const classic = new RegExp(
  '^(?:fn|n|(?:given|additional|family|organization|country)-name|honorific-.*|title|role|org|adr|note|email|tel|photo|url|' +
    'street-address|postal-code|locality|region|author|reviewer)$',
);

/** microformats2 h-card (https://microformats.org/wiki/h-card) and the classic hCard (https://microformats.org/wiki/hcard). */
export const microformats: Dialect = {
  thing: Object.keys(types).join(),
  property: '[class],[rel~="me"]',
  handsOn: '[class*="p-"],.author,.reviewer',
  otherwise: 'child',
  typesOf: (thing) =>
    thing.matches('.org,.organization,.agency,.location,.venue,.place')
      ? ['Organization']
      : Object.entries(types).flatMap(([selector, type]) => (thing.matches(selector) ? type : [])),
  namesOf: (element, owner) => {
    const name = /(?:^|\s)h-/.test(owner.className) ? /^(?:[pue]|h(?=-adr$))-(.+)/ : classic;
    const names = tokens(element, 'class').flatMap((one) => name.exec(one)?.at(-1) ?? []);
    return element.matches('[rel~="me"]') ? [...names, 'me'] : names;
  },
  imply: (item, thing) => {
    if (thing.matches('.h-card') && !item.properties.size) {
      const image = thing.matches('img') ? thing : thing.querySelector('img');
      addValue(item, 'name', image?.getAttribute('alt') || (thing.textContent ?? ''));
      if (image) addValue(item, 'image', valueOf(image, 'image'));
    }
    if (thing.hasAttribute('href')) addValue(item, 'url', valueOf(thing, 'url'));
  },
};
