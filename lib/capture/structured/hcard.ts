import type { CardFormat } from './cards';

/** Classic hCard: https://microformats.org/wiki/hcard. Cards of organisations and places (`fn org`, venues) are no people. */
export const classicHCard: CardFormat = {
  source: 'hcard',
  card: '.vcard:not(.h-card)',
  things: '.vcard,.vevent,.hreview',
  texts: {
    name: ['fn', 'n'],
    honorific: ['honorific-prefix'],
    givenName: ['given-name'],
    familyName: ['family-name'],
    suffix: ['honorific-suffix'],
    role: ['title', 'role'],
    organization: ['organization-name', 'org'],
    location: ['adr'],
    bio: ['note'],
  },
  email: 'email',
  phone: 'tel',
  photo: 'photo',
  url: 'url',
  address: ['street-address', 'postal-code', 'locality', 'region', 'country-name'],
  places: [
    ['review', '.comment .vcard, .comment-author, .hreview .vcard, .reviewer'],
    ['byline', '.vcard.author, .hentry .author, .author .vcard, .byline .vcard, .entry-meta .vcard, .post-meta .vcard, .hentry .vcard'],
    ['relation', '.vevent .vcard, .org.vcard, .agency.vcard'],
  ],
  isPerson: (card) =>
    !card.matches('.location,.venue,.organization,.geo,.place') &&
    !card.querySelector('.fn.org, .org > .fn') &&
    card.querySelector('.fn, .n') !== null,
  impliedName: () => '',
};
