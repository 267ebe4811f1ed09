import type { HistoryEvent } from '@/lib/model/history';
import { type EventId, newId, type PersonId } from '@/lib/model/id';
import type { MessageLanguage, Register } from '@/lib/model/message';
import { Person, type Provenance } from '@/lib/model/person';
import { AboutMe } from '@/lib/model/settings';
import { toInstant } from '@/lib/model/time';
import { renderDraft } from '@/lib/outreach/render-draft';

const captured = toInstant(new Date('2026-03-01T08:00:00Z'));

/** A person as captured from a page, with what the case cares about. */
export function makePerson(facts: Partial<Person> & { name: string }, page?: { url: string; title: string }): Person {
  const from: Provenance | undefined = page && { by: 'page', at: captured, ...page, snippet: facts.name, confidence: 0.9 };
  return Person.parse({
    id: newId<PersonId>(),
    provenance: from ? { name: from, role: from, bio: from, education: from } : {},
    status: 'shortlisted',
    tags: [],
    notes: '',
    salutation: 'neutral',
    createdAt: captured,
    updatedAt: captured,
    ...facts,
  });
}

export const makeSent = (person: Pick<Person, 'id'>, sent: Partial<Extract<HistoryEvent, { type: 'sent' }>> = {}): HistoryEvent => ({
  id: newId<EventId>(),
  personId: person.id,
  at: toInstant(new Date('2026-03-03T09:30:00Z')),
  type: 'sent',
  kind: 'firstContact',
  language: 'en',
  channel: 'mailto',
  subject: 'A few questions about your work',
  body: 'Could you spare 20 minutes for a call?',
  ...sent,
});

export const sampleAboutMe: AboutMe = AboutMe.parse({
  name: 'Robin Falk',
  email: 'robin.falk@example.org',
  phone: '+49 30 5550 123',
  introduction: {
    en: 'a second-year student of environmental engineering at Riverton College',
    de: 'Studentin der Umwelttechnik im dritten Semester an der Hochschule Musterstadt',
  },
  interest: { en: 'planning wind parks that people like to live next to', de: 'die Planung von Windparks, mit denen die Nachbarschaft gern lebt' },
});

export const ada = makePerson(
  {
    name: 'Dr Ada Thornbury',
    honorific: 'Dr',
    givenName: 'Ada',
    familyName: 'Thornbury',
    role: 'Head of Community Planning',
    organization: 'Northwind Energy',
    emails: ['ada.thornbury@example.com'],
    bio: 'Ada joined Northwind Energy in 2014. She works on ways to involve villages in planning wind parks from the first day. Before joining Northwind she spent six years as a town planner in Lower Marsh.',
    education: 'MSc Planning, Riverton College',
    country: 'GB',
  },
  { url: 'https://www.northwind.example/team', title: 'Our team | Northwind Energy' },
);

const walter = makePerson(
  { name: 'Walter Okafor', givenName: 'Walter', familyName: 'Okafor', role: 'Director, Grid Operations', organization: 'Lakeside Power', country: 'US' },
  { url: 'https://lakeside.example/about/leadership', title: 'Leadership' },
);

export const clara = makePerson(
  {
    name: 'Prof. Dr.-Ing. Clara Brandt',
    honorific: 'Prof. Dr.-Ing.',
    givenName: 'Clara',
    familyName: 'Brandt',
    role: 'Leiterin des Lehrstuhls für Windenergie',
    organization: 'Technische Universität Musterstadt',
    bio: 'Clara Brandt forscht zu Schall und Schattenwurf von Windkraftanlagen. Sie begleitet Gemeinden bei der Planung neuer Windparks. Zuvor leitete sie sieben Jahre lang die Entwicklung bei einem Hersteller in Norddeutschland.',
    salutation: 'frau',
    country: 'DE',
  },
  { url: 'https://www.tu-musterstadt.example/windenergie/team', title: 'Team – Lehrstuhl für Windenergie' },
);

export const huber = makePerson(
  { name: 'Mag. Eva Huber', honorific: 'Mag.', givenName: 'Eva', familyName: 'Huber', role: 'Geschäftsführerin', organization: 'Alpenwind GmbH', country: 'AT', salutation: 'frau' },
  { url: 'https://alpenwind.example/ueber-uns', title: 'Über uns' },
);

export const luca = makePerson(
  { name: 'Luca Bernasconi', givenName: 'Luca', familyName: 'Bernasconi', role: 'Projektleiter', organization: 'Seewind AG', country: 'CH', bio: 'Luca Bernasconi beschäftigt sich mit großen Speichern und der Netzplanung in den Alpen.' },
  { url: 'https://seewind.example/team', title: 'Team' },
);

/** Of whom only the education is known. */
const priya = makePerson(
  { name: 'Priya Raman', givenName: 'Priya', familyName: 'Raman', education: 'PhD in Hydrology, Lakeside University', country: 'GB' },
  { url: 'https://rivers.example/people', title: 'People - Rivers Trust' },
);

/** Went to the same school as the user; a field in place of a role. */
const weber = makePerson(
  {
    name: 'Dr. Jonas Weber',
    honorific: 'Dr.',
    givenName: 'Jonas',
    familyName: 'Weber',
    role: 'Öffentlichkeitsarbeit',
    organization: 'Stadtwerke Musterstadt',
    education: 'Diplom in Umwelttechnik, Hochschule Musterstadt',
    salutation: 'herr',
    country: 'DE',
  },
  { url: 'https://www.stadtwerke.example/team', title: 'Ansprechpersonen' },
);

/** Known by name alone: everything else is a gap to be seen. */
export const suharto = makePerson({ name: 'Suharto' });

export const samplePeople = [ada, walter, priya, clara, weber, huber, luca, suharto];

export const sampleLetters: { title: string; person: Person; language: MessageLanguage; registers: Register[] }[] = [
  { title: 'To Dr Ada Thornbury (United Kingdom)', person: ada, language: 'en', registers: ['formal', 'familiar'] },
  { title: 'To Walter Okafor (United States)', person: walter, language: 'en', registers: ['formal', 'familiar'] },
  { title: 'To Priya Raman (education alone is known)', person: priya, language: 'en', registers: ['formal'] },
  { title: 'To somebody known by name alone', person: suharto, language: 'en', registers: ['formal'] },
  { title: 'An Prof. Dr.-Ing. Clara Brandt (Deutschland)', person: clara, language: 'de', registers: ['formal', 'familiar'] },
  { title: 'An Dr. Jonas Weber (Deutschland, gemeinsame Hochschule)', person: weber, language: 'de', registers: ['formal', 'familiar'] },
  { title: 'An Mag. Eva Huber (Österreich)', person: huber, language: 'de', registers: ['formal', 'familiar'] },
  { title: 'An Luca Bernasconi (Schweiz)', person: luca, language: 'de', registers: ['formal', 'familiar'] },
  { title: 'An jemanden, von dem nur der Name bekannt ist', person: suharto, language: 'de', registers: ['formal'] },
];

/** The first message as it was sent, to all but the person known by name alone. */
export function sampleHistory(person: Person, register: Register = 'formal'): HistoryEvent[] {
  if (person === suharto) return [];
  const language = ['DE', 'AT', 'CH'].includes(person.country ?? '') ? 'de' : 'en';
  const now = new Date('2026-03-03T09:30:00Z');
  return [makeSent(person, { language, ...renderDraft({ kind: 'firstContact', language, register, person, aboutMe: sampleAboutMe, history: [], now }) })];
}
