import { percentDecoded } from '../contact/ciphers';
import { emailsIn } from '../contact/emails-in-text';
import { phonesIn } from '../contact/phones-in-text';
import { isA, type Item, type Value, valuesOf } from './graph';
import type { StructuredFacts } from './person';
import { plainText, webAddress } from './plain-text';

const unique = (list: string[]): string[] => [...new Set(list.filter(Boolean))];

/** The text of a value: of a thing, its name. */
const textOf = (value: Value): string => {
  const texts = typeof value === 'string' ? [value] : valuesOf(value, 'name', 'title', 'legalName', 'credentialCategory');
  return plainText(texts.find((text) => typeof text === 'string') ?? '');
};

/** The first text that one of several properties has. */
export const read = (item: Item, ...names: string[]): string | undefined =>
  valuesOf(item, ...names)
    .slice(0, 60)
    .map(textOf)
    .find((text) => text && !/^https?:/.test(text));

const addressesOf = (item: Item, base: string, ...names: string[]): string[] =>
  valuesOf(item, ...names)
    .slice(0, 60)
    .flatMap((value) => {
      const text = typeof value === 'string' ? value : (valuesOf(value, 'contentUrl', 'url')[0] ?? value.id);
      return (typeof text === 'string' && webAddress(text, base)) || [];
    });

/** "12 Hill Road, 1010 Springfield, Freedonia" from an address, or from somebody or a place that has one. */
function placeOf(item: Item, depth = 0): string {
  const one = (name: string) => read(item, name) ?? '';
  const town = `${one('postalCode')} ${one('addressLocality')}`.trim();
  const parts = unique([one('streetAddress'), town, one('addressRegion'), one('addressCountry')]);
  if (parts.length || depth > 2) return parts.join(', ');
  const [place = ''] = valuesOf(item, 'address', 'workLocation', 'location', 'homeLocation');
  return (typeof place !== 'string' && placeOf(place, depth + 1)) || textOf(place);
}

const titled = /^(?:dr|prof|mrs?|ms|herr|frau|me|avv|dott|lic)\b|,\s*(?:m\.?d|ph\.?d|d\.?o|d\.?d\.?s|esq|j\.?d|r\.?n)\b/i;
const personal = ['givenName', 'familyName', 'jobTitle', 'honorificPrefix', 'honorificSuffix', 'worksFor'];

/** Whether an item is a person: by its type, by properties that only people have, or (lawyers, doctors) by a titled name. */
export const isPerson = (item: Item): boolean =>
  isA(item, /^Person$/) ||
  (item.types.length > 0 && personal.some((name) => item.properties.has(name))) ||
  (isA(item, /Attorney|Dentist|Notary|Physician|Agent/) && titled.test(read(item, 'name') ?? ''));

const organization =
  /organi[sz]|corp|business|service|clinic|univers|school|hospital|store|project|team|group|attorney|agency|librar|museum/i;

export const isOrganization = (item: Item): boolean => !isPerson(item) && isA(item, organization);

/** What an item says about a person. `base` is the address that relative ones start from. */
export function factsOf(item: Item, base: string): StructuredFacts {
  const one = (...names: string[]) => read(item, ...names);
  const details = (name: string) =>
    [item, ...valuesOf(item, 'contactPoint')]
      .flatMap((contact) => (typeof contact === 'string' ? [] : valuesOf(contact, name)))
      .map((value) => percentDecoded(typeof value === 'string' ? plainText(value) : (value.id ?? '')));
  const [profileUrl, ...pages] = addressesOf(item, base, 'url', 'mainEntityOfPage');
  return withoutEmpty({
    name: one('name', 'legalName') ?? unique(['givenName', 'additionalName', 'familyName'].map((name) => one(name) ?? '')).join(' '),
    honorific: one('honorificPrefix'),
    givenName: one('givenName'),
    familyName: one('familyName'),
    suffix: one('honorificSuffix'),
    role: one('jobTitle', 'title', 'role', 'hasOccupation'),
    organization: one('organizationName', 'worksFor', 'affiliation', 'memberOf'),
    emails: unique(details('email').flatMap((text) => emailsIn(text).map(({ email }) => email))),
    phones: unique(
      details('telephone').flatMap((text) => phonesIn(text, 'phone').flatMap(({ phone, kind }) => (kind === 'fax' ? [] : phone))),
    ),
    location: placeOf(item),
    photo: addressesOf(item, base, 'image')[0],
    profileUrl,
    links: unique([...pages, ...addressesOf(item, base, 'sameAs')]).filter((url) => url !== profileUrl),
    bio: one('description'),
    education: one('hasCredential', 'qualifications'),
  });
}

/** Facts without the fields that nothing is known of. */
const withoutEmpty = (facts: { [F in keyof StructuredFacts]: StructuredFacts[F] | undefined }): StructuredFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value?.length));
