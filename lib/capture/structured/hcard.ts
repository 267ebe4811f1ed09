import { emailsOf } from '../contact/emails';
import { percentDecoded } from '../contact/ciphers';
import { targetOf, textOf, within } from './class-names';
import type { Context, StructuredFacts, StructuredPerson } from './person';
import { webAddress } from './plain-text';
import { withoutEmpty } from './schema-facts';

const things = '.vcard,.vevent,.hreview';

const places: [Context, string][] = [
  ['review', '.comment .vcard, .comment-author, .hreview .vcard, .reviewer'],
  ['byline', '.vcard.author, .hentry .author, .author .vcard, .byline .vcard, .entry-meta .vcard, .post-meta .vcard, .hentry .vcard, .posted-by .vcard'],
  ['relation', '.vevent .vcard, .org.vcard, .agency.vcard'],
];
const notPeople = '.location,.venue,.organization,.geo,.place';

/** The part of a `tel` that is the number ("Fax" in `type` makes it none to call). */
const phoneOf = (element: Element): string => {
  if (/fax/i.test(textOf(element.querySelector('.type') ?? element).replace(/\d/g, ''))) return '';
  const value = [...element.querySelectorAll('.value')].map(textOf).join('');
  const href = element.getAttribute('href')?.match(/^tel:(.*)/i)?.[1];
  return value || (href ? percentDecoded(href) : textOf(element));
};

function factsOf(card: Element, base: string): StructuredFacts {
  const all = (name: string) => within(card, name, things);
  const one = (name: string) => all(name).map(textOf).find(Boolean);
  const addresses = (name: string) => all(name).flatMap((element) => webAddress(targetOf(element), base) ?? []);
  const [profileUrl, ...links] = addresses('url');
  const [organization] = all('org');
  const place = ['street-address', 'postal-code', 'locality', 'region', 'country-name'].map(one).filter(Boolean).join(', ');
  return withoutEmpty({
    name: one('fn') ?? one('n'),
    honorific: one('honorific-prefix'),
    givenName: one('given-name'),
    familyName: one('family-name'),
    suffix: one('honorific-suffix'),
    role: one('title') ?? one('role'),
    organization: organization && textOf(organization.querySelector('.organization-name') ?? organization),
    emails: all('email').flatMap(emailsOf),
    phones: all('tel').map(phoneOf).filter((phone) => /\d{3}/.test(phone.replace(/\D/g, ''))),
    location: place || one('adr'),
    photo: addresses('photo')[0],
    profileUrl,
    links: [...new Set(links)],
    bio: one('note'),
  });
}

/** The people of the page's classic hCards. Cards of organisations and places (`fn org`, venues) are none. */
export function readClassicHCards(document: Document, base: string): StructuredPerson[] {
  return [...document.querySelectorAll('.vcard:not(.h-card)')].slice(0, 5_000).flatMap((element): StructuredPerson[] => {
    if (element.matches(notPeople) || element.querySelector('.fn.org, .org > .fn, .org.fn') || !element.querySelector('.fn, .n')) return [];
    const facts = factsOf(element, base);
    if (!facts.name || facts.name.length > 150 || facts.name.toLowerCase() === facts.organization?.toLowerCase()) return [];
    return [{ source: 'hcard', element, facts, context: places.find(([, selector]) => element.matches(selector))?.[0] ?? 'entry' }];
  });
}
