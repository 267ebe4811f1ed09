import type { Person } from '@/lib/model/person';

const at = '2026-03-01T09:30:00.000Z';

/** Somebody saved: invented, with whatever the test is about. */
export const person = (facts: Partial<Person> & { name: string }, number = 1): Person =>
  ({
    id: `01950000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    ...facts,
    provenance: {},
    status: 'shortlisted',
    tags: [],
    notes: '',
    salutation: 'neutral',
    createdAt: at,
    updatedAt: at,
    ...facts,
  }) as Person;

export const anna = person({
  name: 'Prof. Dr. Anna Müller',
  honorific: 'Prof. Dr.',
  givenName: 'Anna',
  familyName: 'Müller',
  role: 'Head of Research; Optics',
  organization: 'Example Labs, GmbH',
  section: 'Small Telescopes',
  emails: ['anna.mueller@example.com', 'anna@example.org'],
  phones: ['+49 30 5550101'],
  location: 'Berlin',
  profileUrl: 'https://www.example.com/team/anna-mueller',
  links: ['https://blog.example.org/anna'],
  bio: 'Anna builds instruments for small telescopes,\nand writes about them.',
  education: 'PhD, Riverton College',
  tags: ['optics', 'alumni, 2009'],
  notes: 'Met at the open day.\nAsks for a short mail.',
});

/** A name in another script, without known parts. */
export const tanaka = person({ name: '田中 花子', role: '研究員', notes: '=1+1' }, 2);
