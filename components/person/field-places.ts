import type { FactField } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';

/** Where on the record a field stands; `always`: also while nothing is known. */
type Place = { part: 'details' | 'address' | 'portrait'; always: boolean };

const fieldPlaces: Record<FactField, Place> = {
  name: { part: 'details', always: true },
  role: { part: 'details', always: true },
  organization: { part: 'details', always: true },
  emails: { part: 'details', always: true },
  phones: { part: 'details', always: true },
  location: { part: 'details', always: false },
  section: { part: 'details', always: false },
  bio: { part: 'details', always: false },
  education: { part: 'details', always: false },
  profileUrl: { part: 'details', always: false },
  links: { part: 'details', always: false },
  honorific: { part: 'address', always: true },
  givenName: { part: 'address', always: true },
  familyName: { part: 'address', always: true },
  suffix: { part: 'address', always: true },
  photo: { part: 'portrait', always: true },
};

/** A field that is typed as text. */
export type TextField = Exclude<FactField, 'photo'>;
export type SingleField = Exclude<TextField, 'emails' | 'phones' | 'links'>;
export type ListField = Exclude<TextField, SingleField>;

const of = (part: Place['part']) => (Object.keys(fieldPlaces) as FactField[]).filter((field) => fieldPlaces[field].part === part) as TextField[];

export const addressFields = of('address');

/** The fields under "Details": those that say something or usually do, and the rest that can be opened. */
export function detailFields(person: Person): { shown: TextField[]; more: TextField[] } {
  const isShown = (field: TextField) => fieldPlaces[field].always || person[field] !== undefined;
  const all = of('details');
  return { shown: all.filter(isShown), more: all.filter((field) => !isShown(field)) };
}
