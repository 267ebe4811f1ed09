import type { FactField } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';
import { escapeText, foldLine } from '../content-line';

/** 3.0 (RFC 2426) is read by every address book; 4.0 (RFC 6350) is the current standard and read by fewer. */
export type VcardVersion = '3.0' | '4.0';

type Writer = (person: Person, version: VcardVersion) => string[];

/** In 4.0 only the semicolons of compound values are escaped; some readers leave the backslash elsewhere. */
const escapeOne = (value: string, version: VcardVersion) =>
  (version === '3.0' ? escapeText(value) : escapeText(value).replace(/\\;/g, ';'));

const text = (property: string, value: string | undefined, version: VcardVersion): string[] =>
  value ? [`${property}:${escapeOne(value, version)}`] : [];

const kindOf = {
  '3.0': { email: 'TYPE=INTERNET', phone: 'TYPE=WORK,VOICE', own: 'TYPE=PREF' },
  '4.0': { email: 'TYPE=work', phone: 'TYPE=work,voice', own: 'PREF=1' },
} as const;

/** Family, given, further names, prefix, suffix. A name whose parts are not known stands whole as the given one: nothing is guessed. */
const nameParts = ({ name, familyName = '', givenName, honorific = '', suffix = '' }: Person): string =>
  [familyName, givenName ?? (familyName ? '' : name), '', honorific, suffix].map(escapeText).join(';');

function photo(stored: string | undefined, version: VcardVersion): string[] {
  const [, type = '', data = ''] = /^data:image\/(\w+);base64,(.+)$/i.exec(stored ?? '') ?? [];
  if (!data) return [];
  return version === '3.0' ? [`PHOTO;ENCODING=b;TYPE=${type.toUpperCase()}:${data}`] : [`PHOTO:data:image/${type};base64,${data}`];
}

/**
 * How each thing that is known of a person stands in a card, in this order. An address is not text: it is not escaped. A portrait
 * goes with the card where it is stored, not as a link; biography and education are the program's own properties, which address
 * books keep out of sight.
 */
const writers: Record<FactField | 'notes' | 'tags', Writer> = {
  name: (person, version) => [...text('FN', person.name, version), `N:${nameParts(person)}`],
  honorific: () => [],
  givenName: () => [],
  familyName: () => [],
  suffix: () => [],
  organization: ({ organization = '', section = '' }) =>
    organization || section ? [`ORG:${[organization, ...(section ? [section] : [])].map(escapeText).join(';')}`] : [],
  section: () => [],
  role: ({ role }, version) => text('TITLE', role, version),
  emails: ({ emails = [] }, version) => emails.flatMap((email) => text(`EMAIL;${kindOf[version].email}`, email, version)),
  phones: ({ phones = [] }, version) => phones.flatMap((phone) => text(`TEL;${kindOf[version].phone}`, phone, version)),
  location: ({ location }) => (location ? [`ADR;TYPE=work:;;;${escapeText(location)};;;`] : []),
  profileUrl: ({ profileUrl }, version) => (profileUrl ? [`URL;${kindOf[version].own}:${profileUrl}`] : []),
  links: ({ links = [] }) => links.map((link) => `URL:${link}`),
  photo: ({ photo: stored }, version) => photo(stored, version),
  tags: ({ tags }, version) => (tags.length ? [`CATEGORIES:${tags.map((tag) => escapeOne(tag, version)).join(',')}`] : []),
  notes: ({ notes }, version) => text('NOTE', notes, version),
  bio: ({ bio }, version) => text('X-MENTOR-TRAIL-BIO', bio, version),
  education: ({ education }, version) => text('X-MENTOR-TRAIL-EDUCATION', education, version),
};

const seconds = (instant: string) => instant.replace(/\.\d+Z$/, 'Z');

/** When it was changed last: extended format in 3.0, basic in 4.0. */
const revision = ({ updatedAt }: Person, version: VcardVersion): string =>
  `REV:${version === '3.0' ? seconds(updatedAt) : seconds(updatedAt).replace(/[-:]/g, '')}`;

/** One person as a vCard. Status, reminders and history are not part of it: cards are given to others. */
export function toVcard(person: Person, version: VcardVersion = '3.0'): string {
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Mentor Trail//Mentor Trail//EN',
    `UID:urn:uuid:${person.id}`,
    ...Object.values(writers).flatMap((write) => write(person, version)),
    revision(person, version),
    'END:VCARD',
  ];
  return lines.map(foldLine).join('');
}

/** People as the text of one `.vcf` file. */
export const toVcards = (people: readonly Person[], version: VcardVersion = '3.0'): string =>
  people.map((person) => toVcard(person, version)).join('');
