import { emailsIn } from '../contact/emails-in-text';
import { percentDecoded } from '../contact/ciphers';
import type { Item, Value } from './graph';
import type { StructuredFacts } from './person';
import { plainText, webAddress } from './plain-text';

/** Finds the item that an id stands for. */
export type Resolve = (item: Item) => Item;

type Read = (item: Item, ...names: string[]) => string[];

/** The texts of the first of several properties that has any: of a thing, its name. */
const textsWith =
  (resolve: Resolve): Read =>
  (item, ...names) => {
    for (const name of names) {
      const texts = (item.properties.get(name) ?? [])
        .slice(0, 50)
        .map((value) => textOf(value, resolve))
        .filter(Boolean);
      if (texts.length) return [...new Set(texts)];
    }
    return [];
  };

function textOf(value: Value, resolve: Resolve): string {
  if (typeof value === 'string') return plainText(value);
  const item = resolve(value);
  for (const name of ['name', 'title', 'roleName', 'legalName', 'credentialCategory', 'value']) {
    const text = item.properties.get(name)?.find((inner) => typeof inner === 'string');
    if (typeof text === 'string') return plainText(text);
  }
  return '';
}

/** The address of a value that is one, or of the picture, account or page that it describes. */
function addressesOf(item: Item, names: string[], resolve: Resolve, base: string): string[] {
  const found = names
    .flatMap((name) => item.properties.get(name) ?? [])
    .slice(0, 60)
    .flatMap((value) => {
      if (typeof value === 'string') return webAddress(value, base) ?? [];
      const inner = resolve(value);
      const parts = ['contentUrl', 'url', 'accountProfilePage', 'accountServiceHomepage', 'thumbnailUrl', 'src'];
      const part = parts.flatMap((name) => inner.properties.get(name) ?? []).find((text) => typeof text === 'string');
      const text = typeof part === 'string' ? part : inner.id;
      return (text && !text.startsWith('_:') && webAddress(text, base)) || [];
    });
  return [...new Set(found)];
}

/** "12 Hill Road, 1010 Springfield, Freedonia" from an address or a place. */
function placeOf(value: Value, resolve: Resolve, read: Read, depth = 0): string {
  if (typeof value === 'string') return plainText(value);
  const item = resolve(value);
  const [address] = item.properties.get('address') ?? item.properties.get('adr') ?? [];
  if (address && depth < 3) return placeOf(address, resolve, read, depth + 1);
  const one = (...names: string[]) => read(item, ...names)[0] ?? '';
  const street = one('streetAddress', 'street-address');
  const town = [one('postalCode', 'postal-code'), one('addressLocality', 'locality')].filter(Boolean).join(' ');
  const parts = [street, town, one('addressRegion', 'region'), one('addressCountry', 'country-name')].filter(Boolean);
  return parts.length ? parts.join(', ') : one('name');
}

const personOnly = [
  'givenName',
  'familyName',
  'jobTitle',
  'honorificPrefix',
  'honorificSuffix',
  'additionalName',
  'birthDate',
  'worksFor',
  'gender',
];
const personTypes = /^(?:Person|Patient|Agent)$/;
const maybePersonTypes = /^(?:Attorney|Physician|IndividualPhysician|Dentist|RealEstateAgent|Notary|InsuranceAgent)$/;
const titled = /^(?:dr|prof|mr|mrs|ms|herr|frau|me|maître|avv|dott|lic|abg)\b\.?|,\s*(?:m\.?d|ph\.?d|d\.?o|d\.?d\.?s|esq|j\.?d|r\.?n)\b/i;

/** Whether an item is a person: by its type, by properties that only people have, or (lawyers, doctors) by a titled name. */
export function isPerson(item: Item): boolean {
  if (item.types.some((type) => personTypes.test(type))) return true;
  if (item.types.some((type) => /Role$/.test(type))) return false;
  if (item.types.length && personOnly.some((name) => item.properties.has(name))) return true;
  const [name] = item.properties.get('name') ?? [];
  return item.types.some((type) => maybePersonTypes.test(type)) && typeof name === 'string' && titled.test(name);
}

const organizationType = new RegExp(
  '(?:organi[sz]ation|corporation|business|service|clinic|university|school|ngo|hospital|store|project|team|group|attorney|' +
    'physician|dentist|notary|' +
    'agency|library|museum)$',
  'i',
);

export const isOrganization = (item: Item): boolean => !isPerson(item) && item.types.some((type) => organizationType.test(type));

const contactsOf = (item: Item, resolve: Resolve): Item[] => [
  item,
  ...(item.properties.get('contactPoint') ?? [])
    .filter((value) => typeof value !== 'string')
    .slice(0, 10)
    .map(resolve),
];

/** What an item says about a person. `base` is the address that relative ones start from. */
export function factsOf(item: Item, resolve: Resolve, base: string): StructuredFacts {
  const read = textsWith(resolve);
  const one = (...names: string[]) => read(item, ...names)[0];
  const contacts = contactsOf(item, resolve);
  const givenName = one('givenName', 'givenname', 'firstName', 'given-name', 'given_name');
  const familyName = one('familyName', 'family_name', 'lastName', 'surname', 'family-name');
  const emails = contacts
    .flatMap((contact) => contact.properties.get('email') ?? contact.properties.get('mbox') ?? [])
    .flatMap((value) =>
      emailsIn(
        percentDecoded(typeof value === 'string' ? plainText(value).replace(/^mailto:/i, '') : (value.id ?? '').replace(/^mailto:/i, '')),
      ),
    )
    .map(({ email }) => email);
  const phones = contacts
    .flatMap((contact) => read(contact, 'telephone', 'phone', 'tel'))
    .map((phone) => percentDecoded(phone.replace(/^tel:/i, '')));
  const addresses = (...names: string[]) => addressesOf(item, names, resolve, base);
  const [profileUrl, ...otherPages] = addresses('url', 'homepage', 'mainEntityOfPage');
  const links = [...new Set([...otherPages, ...addresses('sameAs', 'account', 'weblog', 'workInfoHomepage')])].filter(
    (url) => url !== profileUrl,
  );
  const place = ['workLocation', 'address', 'location', 'based_near', 'homeLocation'].flatMap((name) => item.properties.get(name) ?? [])[0];
  const employers = ['worksFor', 'affiliation', 'memberOf', 'org'].flatMap((name) => item.properties.get(name) ?? []);
  const role = employerRole(employers, resolve, read);
  const joined = [givenName, one('additionalName'), familyName].filter(Boolean).join(' ');
  return withoutEmpty({
    name: one('name', 'legalName') ?? joined,
    honorific:
      one('honorificPrefix', 'honorific-prefix') ??
      (item.types.includes('Person') && item.properties.has('givenname') ? one('title') : undefined),
    givenName,
    familyName,
    suffix: one('honorificSuffix', 'honorific-suffix'),
    role:
      one('jobTitle', 'roleName', 'role') ?? role ?? one('hasOccupation') ?? (item.properties.has('givenname') ? undefined : one('title')),
    organization: employerName(employers, resolve),
    emails: [...new Set(emails)],
    phones: [...new Set(phones)].filter((phone) => /\d{3}/.test(phone.replace(/\D/g, ''))),
    location: place && placeOf(place, resolve, read),
    photo: addresses('image', 'photo', 'img', 'depiction')[0],
    profileUrl,
    links,
    bio: one('description', 'bio', 'olb', 'note'),
    education: one('hasCredential', 'qualifications'),
  });
}

/** In a `Role`, the employer stands in the property of the same name. */
const unwrapped = (value: Value, resolve: Resolve): { employer: Value; role?: Item } => {
  if (typeof value === 'string') return { employer: value };
  const item = resolve(value);
  if (!item.types.some((type) => /Role$/.test(type))) return { employer: item };
  const employer = ['worksFor', 'affiliation', 'memberOf'].flatMap((name) => item.properties.get(name) ?? [])[0];
  return { employer: employer ?? '', role: item };
};
const employerName = (employers: Value[], resolve: Resolve): string | undefined =>
  employers.map((value) => textOf(unwrapped(value, resolve).employer, resolve)).find((name) => name && !/^https?:/.test(name));
const employerRole = (employers: Value[], resolve: Resolve, read: Read): string | undefined =>
  employers.map((value) => unwrapped(value, resolve).role).flatMap((role) => (role ? read(role, 'roleName', 'namedPosition') : []))[0];

/** Facts without the fields that nothing is known of. */
export const withoutEmpty = (facts: { [F in keyof StructuredFacts]: StructuredFacts[F] | undefined }): StructuredFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0));
