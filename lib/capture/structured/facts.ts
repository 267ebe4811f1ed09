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

const values = (item: Item, names: string): Value[] => valuesOf(item, ...names.split(' ')).slice(0, 60);

/** The first text that one of several properties has. */
export const read = (item: Item, names: string): string | undefined => values(item, names).map(textOf).find((text) => text && !/^https?:/.test(text));

const addressesOf = (item: Item, base: string, names: string): string[] =>
  values(item, names).flatMap((value) => {
    const text = typeof value === 'string' ? value : (valuesOf(value, 'contentUrl', 'url')[0] ?? value.id);
    return (typeof text === 'string' && webAddress(text, base)) || [];
  });

/** "12 Hill Road, 1010 Springfield, Freedonia" from an address, or from somebody or a place that has one. */
function placeOf(item: Item, depth = 0): string {
  const parts = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'].map((name) => read(item, name) ?? '');
  const [place = ''] = values(item, 'address workLocation location homeLocation');
  const [street = '', code = '', town = '', ...rest] = parts;
  const stated = unique([street, `${code} ${town}`.trim(), ...rest]).join(', ');
  return stated || (typeof place !== 'string' && depth < 2 && placeOf(place, depth + 1)) || textOf(place);
}

/** Whether an item is a person: by its type, or by properties that only people have. */
export const isPerson = (item: Item): boolean =>
  isA(item, /^Person$/) || (item.types.length > 0 && valuesOf(item, 'givenName', 'familyName', 'jobTitle', 'honorificPrefix', 'worksFor').length > 0);

export const isOrganization = (item: Item): boolean => !isPerson(item) && isA(item, /organi[sz]|corp|business|univers|school|service|clinic|hospital|project|team|group|agency|museum/i);

/** What an item says about a person. `base` is the address that relative ones start from. */
export function factsOf(item: Item, base: string): StructuredFacts {
  const details = (name: string) => values(item, name).map((value) => percentDecoded(typeof value === 'string' ? plainText(value) : (value.id ?? '')));
  const [profileUrl, ...pages] = addressesOf(item, base, 'url');
  const facts: { [F in keyof StructuredFacts]: StructuredFacts[F] | undefined } = {
    name: read(item, 'name') ?? unique(['givenName', 'additionalName', 'familyName'].map((name) => read(item, name) ?? '')).join(' '),
    honorific: read(item, 'honorificPrefix'),
    givenName: read(item, 'givenName'),
    familyName: read(item, 'familyName'),
    suffix: read(item, 'honorificSuffix'),
    role: read(item, 'jobTitle title role hasOccupation'),
    organization: read(item, 'organizationName worksFor affiliation memberOf'),
    emails: unique(details('email').flatMap((text) => emailsIn(text).map(({ email }) => email))),
    phones: unique(details('telephone').flatMap((text) => phonesIn(text, 'phone').flatMap(({ phone, kind }) => (kind === 'fax' ? [] : phone)))),
    location: placeOf(item),
    photo: addressesOf(item, base, 'image')[0],
    profileUrl,
    links: unique([...pages, ...addressesOf(item, base, 'sameAs')]).filter((url) => url !== profileUrl),
    bio: read(item, 'description'),
    education: read(item, 'hasCredential'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value?.length));
}
