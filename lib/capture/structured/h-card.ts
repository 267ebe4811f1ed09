import { emailsIn } from '../contact/emails-in-text';
import { percentDecoded } from '../contact/ciphers';
import { targetOf, textOf, within } from './class-names';
import type { Context, StructuredFacts, StructuredPerson } from './person';
import { webAddress } from './plain-text';
import { withoutEmpty } from './schema-facts';

const things = '.h-card,.h-entry,.h-event,.h-adr,.h-geo,.h-cite,.h-review,.h-product,.h-feed,.h-resume,.h-item';

/** Where a card stands tells the part of its owner. Tried in this order. */
const places: [Context, string][] = [
  ['review', '.h-review .h-card, .h-cite .h-card, .h-card.p-reviewer, .u-comment .h-card, .p-comment .h-card'],
  ['author', '.h-entry .p-author, .h-entry .u-author, .h-feed > .p-author, .h-entry.h-card .p-author, .hentry .p-author'],
  ['relation', '.h-entry .h-card, .h-event .h-card:not(.p-speaker):not(.p-performer), .u-in-reply-to .h-card, .p-location.h-card, .p-org.h-card, .u-syndication.h-card'],
];

function nameOf(card: Element): string {
  const [stated] = within(card, 'p-name', things);
  if (stated) return textOf(stated);
  const parts = ['p-given-name', 'p-additional-name', 'p-family-name'].flatMap((name) => within(card, name, things).slice(0, 1).map(textOf));
  if (parts.length) return parts.join(' ');
  const image = card.tagName === 'IMG' ? card : card.children.length === 1 ? card.querySelector(':scope > img, :scope > a > img:only-child') : null;
  const alt = image?.getAttribute('alt')?.trim();
  if (alt) return alt;
  return within(card, 'u-email', things).length || card.querySelector('[class*="p-"]') ? '' : textOf(card);
}

function factsOf(card: Element, base: string): StructuredFacts {
  const texts = (...names: string[]) => names.map((name) => within(card, name, things).map(textOf).filter(Boolean)).find((list) => list.length) ?? [];
  const one = (...names: string[]) => texts(...names)[0];
  const addresses = (name: string) => within(card, name, things).flatMap((element) => webAddress(targetOf(element), base) ?? []);
  const own = card.tagName === 'A' ? webAddress(card.getAttribute('href') ?? '', base) : undefined;
  const image = card.tagName === 'IMG' ? card : card.querySelector('img[src]:only-of-type');
  const [profileUrl = own, ...links] = addresses('u-url');
  const organization = one('p-org') ?? (card.querySelector('.p-org.h-card') ? textOf(card.querySelector('.p-org.h-card') ?? card) : undefined);
  const emails = within(card, 'u-email', things).flatMap((element) => emailsIn(percentDecoded(targetOf(element).replace(/^mailto:/i, '').replace(/\?.*/, ''))));
  const place = ['p-street-address', 'p-postal-code', 'p-locality', 'p-region', 'p-country-name'].flatMap((name) => [...card.querySelectorAll(`.${name}`)].slice(0, 1).map(textOf));
  return withoutEmpty({
    name: nameOf(card),
    honorific: one('p-honorific-prefix'),
    givenName: one('p-given-name'),
    familyName: one('p-family-name'),
    suffix: one('p-honorific-suffix'),
    role: one('p-job-title', 'p-role'),
    organization,
    emails: [...new Set(emails.map(({ email }) => email))],
    phones: within(card, 'p-tel', things).map((element) => percentDecoded(element.getAttribute('href')?.replace(/^tel:/i, '') ?? textOf(element))),
    location: place.filter(Boolean).join(', ') || one('p-adr', 'h-adr', 'p-location'),
    photo: addresses('u-photo')[0] ?? (image && card.children.length === 1 ? webAddress(targetOf(image), base) : undefined),
    profileUrl,
    links: [...new Set([...links, ...[...card.querySelectorAll('a[rel~="me"]')].flatMap((link) => webAddress(targetOf(link), base) ?? [])])].filter((url) => url !== profileUrl),
    bio: one('p-note', 'e-note'),
    education: one('p-education'),
  });
}

const contextOf = (card: Element): Context => places.find(([, selector]) => card.matches(selector))?.[0] ?? 'entry';

/** The people of the page's h-cards (microformats2). A card whose name is that of its organisation is none. */
export function readHCards(document: Document, base: string): StructuredPerson[] {
  return [...document.querySelectorAll('.h-card')].slice(0, 5_000).flatMap((element): StructuredPerson[] => {
    const facts = factsOf(element, base);
    const isOrganization = facts.name?.toLowerCase() === facts.organization?.toLowerCase();
    return !facts.name || facts.name.length > 150 || isOrganization ? [] : [{ source: 'h-card', element, facts, context: contextOf(element) }];
  });
}
