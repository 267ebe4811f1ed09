import { describe, expect, test } from 'vitest';
import { AboutMe } from '@/lib/model/settings';
import { atOrganization } from '@/lib/outreach/facts/at-organization';
import { languageOf } from '@/lib/outreach/facts/language-of';
import { sentencesOf } from '@/lib/outreach/facts/sentences';
import { sharedSchool } from '@/lib/outreach/facts/shared-school';
import { topicOf } from '@/lib/outreach/facts/topic';
import { inRole, shortRole, spokenRole } from '@/lib/outreach/facts/role';
import { theSchool } from '@/lib/outreach/facts/the-school';
import { factsToQuote } from '@/lib/outreach/facts-to-quote';
import { makePerson } from './samples';

const person = makePerson(
  {
    name: 'Ada Thorn',
    role: 'Head of Planning; Lecturer',
    organization: 'Northwind',
    education: 'MSc, Riverton College',
    bio: 'Ada lives with two cats. She leads the planning of wind parks in five counties. Call her office at 555 0100 or see www.northwind.example for contact.',
  },
  { url: 'https://northwind.example/team', title: 'Team' },
);
const me = AboutMe.parse({ introduction: { en: 'a student at Riverton College' }, interest: { en: 'wind energy' } });

describe('factsToQuote', () => {
  test('the strongest first, each with its source', () => {
    const facts = factsToQuote(person, 'en', 'formal', me);
    expect(facts.map(({ because }) => because)).toEqual(['school', 'bio', 'role']);
    expect(facts.every(({ source }) => source?.by === 'page')).toBe(true);
  });
  test('a sentence that meets the interest goes before all', () => {
    const planner = AboutMe.parse({ interest: { en: 'planning in the counties' } });
    expect(factsToQuote(person, 'en', 'formal', planner)[0]).toMatchObject({ field: 'bio', because: 'interest' });
  });
  test('contact details and private life are not quoted', () => {
    const said = factsToQuote(person, 'en').map(({ sentence }) => sentence).join('\n');
    expect(said).not.toMatch(/cats|www|555/);
  });
  test('a sentence is quoted whole, with the quotation marks of the language', () => {
    const text = 'She leads her own research group on wind parks.';
    const leader = makePerson({ name: 'Ada Thorn', bio: text });
    expect(factsToQuote(leader, 'en')[0]?.sentence).toContain(`“${text}”`);
    expect(factsToQuote(leader, 'de')[0]?.sentence).toContain(`„${text}“`);
  });
  test('a plain sentence is said to the person, with other words where a fact was told before', () => {
    expect(factsToQuote(person, 'en')[0]).toMatchObject({
      sentence: 'What caught my attention is that you lead the planning of wind parks in five counties.',
      further: 'I also read that you lead the planning of wind parks in five counties.',
    });
  });
  test('a role that names a field is not said to be what the person is', () => {
    const sentence = (role: string, language: 'en' | 'de') => factsToQuote(makePerson({ name: 'X', role, organization: 'Northwind' }), language)[0]?.sentence;
    expect(sentence('Planning and Permits', 'en')).toBe('Your work in “Planning and Permits” at Northwind is very close to what I would like to understand better.');
    expect(sentence('Geschäftsführung', 'de')).toBe('Ihre Arbeit im Bereich „Geschäftsführung“ bei Northwind hat viel mit dem zu tun, was ich besser verstehen möchte.');
    expect(sentence('Leiterin Planung', 'de')).toContain('als Leiterin Planung bei Northwind');
  });
  test('Sie and du', () => {
    expect(factsToQuote(person, 'de', 'formal').map(({ sentence }) => sentence).join(' ')).not.toMatch(/\b(du|dein)/i);
    expect(factsToQuote(person, 'de', 'familiar').map(({ sentence }) => sentence).join(' ')).not.toMatch(/\b(Sie|Ihre[mnrs]?)\b(?! leads)/);
  });
  test('a skill that the user wants is pointed out, with the sentence that tells of it', () => {
    const learner = AboutMe.parse({ skills: 'negotiation, planning of wind parks' });
    const [fact] = factsToQuote(person, 'en', 'formal', learner);
    expect(fact).toMatchObject({ because: 'skill', field: 'bio', text: 'She leads the planning of wind parks in five counties.' });
    expect(fact?.sentence).toBe('Your profile mentions planning of wind parks, which is something I would like to become good at myself.');
    expect(fact?.source?.by).toBe('page');
  });
  test('a skill is found as a word, not inside another', () => {
    const with_ = (bio: string, skills: string) => factsToQuote(makePerson({ name: 'X', bio }), 'de', 'formal', AboutMe.parse({ skills })).some(({ because }) => because === 'skill');
    expect(with_('Sie lehrt Verhandlungen mit Gemeinden.', 'Verhandlung')).toBe(true);
    expect(with_('Er leitet den Handel mit Strom und Gas.', 'andel')).toBe(false);
    expect(with_('He writes C++ and Go for small machines.', 'c++')).toBe(true);
  });
  test('a school of the user’s is found whatever it is called', () => {
    const pupil = AboutMe.parse({ education: 'Summer course Lower Marsh, MIT' });
    expect(factsToQuote(makePerson({ name: 'X', education: 'Summer Course Lower Marsh 2011' }), 'en', 'formal', pupil)[0]).toMatchObject({ because: 'school', text: 'Summer Course Lower Marsh' });
  });
  test('nothing known, nothing to quote', () => expect(factsToQuote(makePerson({ name: 'X' }), 'de')).toEqual([]));
});

test.each([
  ['She works on tidal turbines.', 'en', 'your work on tidal turbines'],
  ['His research focuses on soil and water, and he teaches.', 'en', 'your focus on soil and water'],
  ['Her research interests include graph theory and music.', 'en', 'your interest in graph theory and music'],
  ['She specializes in labour law.', 'en', 'your work in labour law'],
  ['Sie beschäftigt sich mit großen Speichern.', 'de', 'Sie sich mit großen Speichern beschäftigen'],
  ['Er forscht zu Schall im Wald.', 'de', 'Sie zu Schall im Wald forschen'],
  ['She works on her garden.', 'en', undefined],
  ['She was born in Lower Marsh.', 'en', undefined],
] as const)('%s → %s', (sentence, language, expected) => {
  expect(topicOf(sentence, language, 'formal')).toBe(expected);
});

test('sentences end where sentences end', () => {
  expect(sentencesOf('Dr. Ada Thorn works at St. Mary. She teaches.')).toEqual(['Dr. Ada Thorn works at St. Mary.', 'She teaches.']);
  expect(sentencesOf('Prof. Dr. Eva Brandt lehrt z. B. Statik. Sie forscht.', 'de')).toEqual(['Prof. Dr. Eva Brandt lehrt z. B. Statik.', 'Sie forscht.']);
  expect(sentencesOf('One line\nanother line')).toEqual(['One line', 'another line']);
});

test.each([
  ['Technische Universität Musterstadt', 'an der Technischen Universität Musterstadt'],
  ['Universität Lindau', 'an der Universität Lindau'],
  ['Hochschule für Technik', 'an der Hochschule für Technik'],
  ['Institut für Statik', 'am Institut für Statik'],
  ['Seewind AG', 'bei der Seewind AG'],
  ['Alpenwind GmbH', 'bei der Alpenwind GmbH'],
  ['Northwind Energy', 'bei Northwind Energy'],
  ['Stadtwerke Musterstadt', 'bei den Stadtwerken Musterstadt'],
  ['Stadtwerke Musterstadt GmbH', 'bei der Stadtwerke Musterstadt GmbH'],
])('%s → %s', (organization, expected) => expect(atOrganization(organization, 'de')).toBe(expected));

test('English takes "the" for a "… of …"', () => {
  expect(atOrganization('University of Lakeside', 'en')).toBe('at the University of Lakeside');
  expect(atOrganization('Northwind', 'en')).toBe('at Northwind');
});

test.each([
  ['MSc, Riverton College, 2009', 'a student at Riverton College', 'Riverton College'],
  ['Studium an der Technischen Universität Musterstadt', 'Studentin der Technischen Universität Musterstadt', 'Technischen Universität Musterstadt'],
  ['MSc, Riverton College', 'a student at Lakeside College', undefined],
  ['', 'a student at Riverton College', undefined],
])('%s + %s → %s', (theirs, mine, expected) => expect(sharedSchool(theirs, mine)).toBe(expected));

test('languages by their small words', () => {
  expect(languageOf('She is the head of the team and she works with us.')).toBe('en');
  expect(languageOf('Sie ist die Leiterin und arbeitet mit uns an der Planung.')).toBe('de');
  expect(languageOf('Berlin Hamburg')).toBeUndefined();
});

test.each([
  ['Hochschule Musterstadt', 'die Hochschule Musterstadt'],
  ['Technischen Universität Nord', 'die Technische Universität Nord'],
  ['University of Lakeside', 'die University of Lakeside'],
  ['Riverton College', 'das Riverton College'],
  ['ETH Zürich', 'ETH Zürich'],
])('%s → %s', (school, expected) => expect(theSchool(school)).toBe(expected));

test.each([
  ['Field technician', 'as a field technician'],
  ['Engineer', 'as an engineer'],
  ['User researcher', 'as User researcher'],
  ['Java developer', 'as Java developer'],
  ['Director', 'as Director'],
  ['Head of Planning', 'as Head of Planning'],
  ['Director, Grid Operations', 'as Director, Grid Operations,'],
  ['Community Planning', 'in “Community Planning”'],
  ['Projektleiter', 'in the role of “Projektleiter”'],
  ['Leiterin des Lehrstuhls für Windenergie', 'in the role of “Leiterin des Lehrstuhls für Windenergie”'],
  ['Öffentlichkeitsarbeit', 'in “Öffentlichkeitsarbeit”'],
])('English: %s → %s', (role, expected) => expect(inRole(role, 'en')).toBe(expected));

test.each([
  ['Leiterin Planung', 'als Leiterin Planung'],
  ['Öffentlichkeitsarbeit', 'im Bereich „Öffentlichkeitsarbeit“'],
  ['Head of Planning', 'als Head of Planning'],
])('German: %s → %s', (role, expected) => expect(inRole(role, 'de')).toBe(expected));

test('roles as they are said', () => {
  expect(spokenRole('Head of Planning; Lecturer')).toBe('Head of Planning');
  expect(spokenRole('Head of Planning – Lecturer.')).toBe('Head of Planning');
  expect(shortRole('Leiterin des Lehrstuhls für Windenergie und Strömungsmechanik')).toBe('Leiterin des Lehrstuhls für Windenergie');
  expect(shortRole('Donaudampfschifffahrtsgesellschaftskapitänin')).toBeUndefined();
});
