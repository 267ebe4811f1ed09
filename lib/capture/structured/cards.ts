import { emailsOf } from '../contact/emails';
import { percentDecoded } from '../contact/ciphers';
import { targetOf, textOf, within } from './class-names';
import type { Context, Source, StructuredFacts, StructuredPerson } from './person';
import { webAddress } from './plain-text';
import { withoutEmpty } from './schema-facts';

type TextField = 'name' | 'honorific' | 'givenName' | 'familyName' | 'suffix' | 'role' | 'organization' | 'location' | 'bio' | 'education';

/**
 * A microformat for people. `card` selects them, `things` everything that has properties of its own; `texts` and the four classes
 * below name the properties; `address` the parts of a postal address; `places` says what part somebody plays in which place.
 */
export type CardFormat = {
  source: Source;
  card: string;
  things: string;
  texts: { [F in TextField]?: string[] };
  email: string;
  phone: string;
  photo: string;
  url: string;
  address: string[];
  places: [Context, string][];
  isPerson: (card: Element) => boolean;
  /** The name of a card that states none. */
  impliedName: (card: Element) => string;
};

/** The number of a `tel` (its `value`, where `type` stands beside it); '' for a fax. */
function phoneOf(element: Element): string {
  if (/fax/i.test(textOf(element).replace(/\d/g, ''))) return '';
  const href = /^tel:(.*)/i.exec(element.getAttribute('href') ?? '')?.[1];
  return [...element.querySelectorAll('.value')].map(textOf).join('') || (href ? percentDecoded(href) : textOf(element));
}

function factsOf(card: Element, format: CardFormat, base: string): StructuredFacts {
  const { texts, things } = format;
  const all = (name: string) => within(card, name, things);
  const one = (names: string[] = []) => names.flatMap((name) => all(name).map(textOf)).find(Boolean);
  const addresses = (name: string) => all(name).flatMap((element) => webAddress(targetOf(element), base) ?? []);
  const own = card.tagName === 'A' ? webAddress(card.getAttribute('href') ?? '', base) : undefined;
  const [profileUrl = own, ...links] = addresses(format.url);
  const me = [...card.querySelectorAll('a[rel~="me"]')].flatMap((link) => webAddress(targetOf(link), base) ?? []);
  const [image] = card.children.length === 1 ? card.querySelectorAll('img') : [];
  const place = format.address.flatMap((name) => [...card.querySelectorAll(`.${name}`)].slice(0, 1).map(textOf));
  const stated = Object.fromEntries(Object.entries(texts).map(([field, names]) => [field, one(names)]));
  return withoutEmpty({
    ...stated,
    name: stated.name ?? format.impliedName(card),
    emails: [...new Set(all(format.email).flatMap(emailsOf))],
    phones: all(format.phone)
      .map(phoneOf)
      .filter((phone) => /\d{3}/.test(phone.replace(/\D/g, ''))),
    location: place.filter(Boolean).join(', ') || stated.location,
    photo: addresses(format.photo)[0] ?? (image && webAddress(targetOf(image), base)),
    profileUrl,
    links: [...new Set([...links, ...me])].filter((url) => url !== profileUrl),
  });
}

/** The people of a microformat's cards. A card whose name is that of its organisation is none. */
export function readCards(document: Document, format: CardFormat): StructuredPerson[] {
  const cards = [...document.querySelectorAll(format.card)].slice(0, 5_000).filter(format.isPerson);
  return cards.flatMap((element): StructuredPerson[] => {
    const facts = factsOf(element, format, document.baseURI);
    if (!facts.name || facts.name.length > 150 || facts.name.toLowerCase() === facts.organization?.toLowerCase()) return [];
    const context = format.places.find(([, selector]) => element.matches(selector))?.[0] ?? 'entry';
    return [{ source: format.source, element, facts, context }];
  });
}
