import type { CardFormat } from './cards';
import { textOf, within } from './class-names';

const things = '.h-card,.h-entry,.h-event,.h-adr,.h-geo,.h-cite,.h-review,.h-product,.h-feed,.h-resume,.h-item';

function impliedName(card: Element): string {
  const parts = ['p-given-name', 'p-additional-name', 'p-family-name'].flatMap((name) =>
    within(card, name, things).slice(0, 1).map(textOf),
  );
  if (parts.length) return parts.join(' ');
  const image =
    card.tagName === 'IMG' ? card : card.children.length === 1 ? card.querySelector(':scope > img, :scope > a > img:only-child') : null;
  const alt = image?.getAttribute('alt')?.trim();
  return alt || (card.querySelector('[class*="p-"], .u-email') ? '' : textOf(card));
}

/** microformats2 h-card: https://microformats.org/wiki/h-card */
export const hCard: CardFormat = {
  source: 'h-card',
  card: '.h-card',
  things,
  texts: {
    name: ['p-name'],
    honorific: ['p-honorific-prefix'],
    givenName: ['p-given-name'],
    familyName: ['p-family-name'],
    suffix: ['p-honorific-suffix'],
    role: ['p-job-title', 'p-role'],
    organization: ['p-org'],
    location: ['p-adr', 'h-adr', 'p-location'],
    bio: ['p-note', 'e-note'],
    education: ['p-education'],
  },
  email: 'u-email',
  phone: 'p-tel',
  photo: 'u-photo',
  url: 'u-url',
  address: ['p-street-address', 'p-postal-code', 'p-locality', 'p-region', 'p-country-name'],
  places: [
    ['review', '.h-review .h-card, .h-cite .h-card, .h-card.p-reviewer, .u-comment .h-card, .p-comment .h-card'],
    ['author', '.h-entry .p-author, .h-entry .u-author, .h-feed > .p-author, .hentry .p-author'],
    [
      'relation',
      '.h-entry .h-card, .h-event .h-card:not(.p-speaker):not(.p-performer), .u-in-reply-to .h-card, .p-location.h-card, .p-org.h-card',
    ],
  ],
  isPerson: () => true,
  impliedName,
};
