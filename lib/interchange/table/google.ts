import type { Person } from '@/lib/model/person';
import { csvRecord } from './write-csv';

/** Values of one cell in Google's own way. */
const joiner = ' ::: ';

/** The list that makes an entry show up among the contacts. */
const myContacts = '* myContacts';

type Column = { title: string; of: (person: Person) => string | undefined };

const empty = (title: string): Column => ({ title, of: () => '' });

/** A name whose parts are not known stands whole in the first column. */
const firstName = ({ name, givenName, familyName }: Person) => givenName ?? (familyName ? '' : name);

const single: readonly Column[] = [
  { title: 'First Name', of: firstName },
  empty('Middle Name'),
  { title: 'Last Name', of: ({ familyName }) => familyName },
  empty('Phonetic First Name'),
  empty('Phonetic Middle Name'),
  empty('Phonetic Last Name'),
  { title: 'Name Prefix', of: ({ honorific }) => honorific },
  { title: 'Name Suffix', of: ({ suffix }) => suffix },
  empty('Nickname'),
  { title: 'File As', of: ({ name }) => name },
  { title: 'Organization Name', of: ({ organization }) => organization },
  { title: 'Organization Title', of: ({ role }) => role },
  { title: 'Organization Department', of: ({ section }) => section },
  empty('Birthday'),
  { title: 'Notes', of: ({ notes }) => notes },
  empty('Photo'),
  { title: 'Labels', of: ({ tags }) => [...tags, myContacts].join(joiner) },
];

type Numbered = {
  name: string;
  label: (person: Person, at: number) => string;
  value: string;
  values: (person: Person) => readonly string[];
};

const websites = ({ profileUrl, links = [] }: Person) => [...(profileUrl ? [profileUrl] : []), ...links];

const work = () => 'Work';

const numbered: readonly Numbered[] = [
  { name: 'E-mail', label: work, value: 'Value', values: ({ emails = [] }) => emails },
  { name: 'Phone', label: work, value: 'Value', values: ({ phones = [] }) => phones },
  { name: 'Address', label: work, value: 'City', values: ({ location }) => (location ? [location] : []) },
  { name: 'Website', label: ({ profileUrl }, at) => (profileUrl && at === 0 ? 'Profile' : 'Work'), value: 'Value', values: websites },
];

/** As many columns of a kind as somebody of `people` needs, at least one. */
function columnsOf({ name, label, value, values }: Numbered, people: readonly Person[]): Column[] {
  const count = people.reduce((most, person) => Math.max(most, values(person).length), 1);
  return Array.from({ length: count }, (_, i) => [
    { title: `${name} ${i + 1} - Label`, of: (person: Person) => (values(person)[i] ? label(person, i) : '') },
    { title: `${name} ${i + 1} - ${value}`, of: (person: Person) => values(person)[i] },
  ]).flat();
}

/**
 * People as a CSV file in the form that Google Contacts writes and reads. Cells stand as they are: an apostrophe before "+49 …"
 * would become part of the number.
 */
export function toGoogleCsv(people: readonly Person[]): string {
  const columns = [...single, ...numbered.flatMap((kind) => columnsOf(kind, people))];
  const records = people.map((person) => csvRecord(columns.map(({ of }) => of(person) ?? '')));
  return csvRecord(columns.map(({ title }) => title)) + records.join('');
}
