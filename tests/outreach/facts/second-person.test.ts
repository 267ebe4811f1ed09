import { describe, expect, test } from 'vitest';
import { namesPerson } from '@/lib/outreach/facts/names-person';
import { saidToThem } from '@/lib/outreach/facts/second-person';

const clara = { name: 'Prof. Dr. Clara Brandt', givenName: 'Clara', familyName: 'Brandt' };

describe('what a biography says, said to the person', () => {
  test.each([
    ['She leads the planning of wind parks in five counties.', 'you lead the planning of wind parks in five counties'],
    ['Clara Brandt oversees all harbour projects', 'you oversee all harbour projects'],
    ['Prof. Brandt studies the growth of reeds.', 'you study the growth of reeds'],
    ['He is Professor of Marine Law at Riverton College.', 'you are Professor of Marine Law at Riverton College'],
    ['She was the first woman to run the yard.', 'you were the first woman to run the yard'],
    ['Before joining Northwind she spent six years as a town planner in Lower Marsh.', 'before joining Northwind you spent six years as a town planner in Lower Marsh'],
    ['Previously, he ran a small theatre.', 'previously you ran a small theatre'],
    ['I teach carpentry to school leavers.', 'you teach carpentry to school leavers'],
    ['I am the founder of a repair shop.', 'you are the founder of a repair shop'],
  ])('%s → %s', (sentence, said) => expect(saidToThem(sentence, 'en', 'Sie', clara)).toBe(said));

  test.each([
    ['She leads her own studio in the old mill.', 'somebody else is meant by "her"'],
    ['She leads the team and teaches at night.', 'a second verb'],
    ['Northwind builds wind parks by the sea.', 'not about the person'],
    ['Paul Hill leads the planning of parks.', 'about somebody else'],
    ['She frobs the planning of wind parks.', 'a verb that is not known'],
    ['She says that wind parks are beautiful (in spring).', 'brackets'],
  ])('%s is quoted: %s', (sentence) => expect(saidToThem(sentence, 'en', 'Sie', clara)).toBeUndefined());

  test.each([
    ['Sie begleitet Gemeinden bei der Planung neuer Windparks.', 'Sie Gemeinden bei der Planung neuer Windparks begleiten', 'du Gemeinden bei der Planung neuer Windparks begleitest'],
    ['Clara Brandt forscht zu Schall und Schattenwurf.', 'Sie zu Schall und Schattenwurf forschen', 'du zu Schall und Schattenwurf forschst'],
    ['Zuvor leitete sie sieben Jahre lang die Entwicklung bei einem Hersteller.', 'Sie zuvor sieben Jahre lang die Entwicklung bei einem Hersteller geleitet haben', 'du zuvor sieben Jahre lang die Entwicklung bei einem Hersteller geleitet hast'],
    ['Er engagiert sich für junge Menschen im Handwerk.', 'Sie sich für junge Menschen im Handwerk engagieren', 'du dich für junge Menschen im Handwerk engagierst'],
    ['Seit 2015 beschäftigt er sich mit alten Apfelsorten.', 'Sie sich seit 2015 mit alten Apfelsorten beschäftigen', 'du dich seit 2015 mit alten Apfelsorten beschäftigst'],
    ['Frau Brandt ist Professorin für Seerecht in Neustadt.', 'Sie Professorin für Seerecht in Neustadt sind', 'du Professorin für Seerecht in Neustadt bist'],
    ['Sie hat in Neustadt Physik studiert.', 'Sie in Neustadt Physik studiert haben', 'du in Neustadt Physik studiert hast'],
    ['Ich entwickle Lernspiele für Museen.', 'Sie Lernspiele für Museen entwickeln', 'du Lernspiele für Museen entwickelst'],
    ['Sie gründete 2009 eine Werkstatt für Segel.', 'Sie 2009 eine Werkstatt für Segel gegründet haben', 'du 2009 eine Werkstatt für Segel gegründet hast'],
  ])('%s → %s', (sentence, formal, familiar) => {
    expect(saidToThem(sentence, 'de', 'Sie', clara)).toBe(formal);
    expect(saidToThem(sentence, 'de', 'du', clara)).toBe(familiar);
  });

  test.each([
    ['Sie leitet ihre eigene Werkstatt am Hafen.', '"ihre" bliebe stehen'],
    ['Sie leitet ein Haus, das Musik macht.', 'ein Nebensatz'],
    ['Sie leitet das Haus und lehrt am Abend.', 'ein zweites Verb'],
    ['Das Team entwickelt Windparks in fünf Ländern.', 'nicht die Person'],
    ['Sie hat zwei Hunde und einen Garten.', 'kein Partizip'],
    ['Sie arbeitet seit Jahren am Projekt mit.', 'ein abgetrennter Verbteil'],
  ])('%s wird zitiert: %s', (sentence) => expect(saidToThem(sentence, 'de', 'Sie', clara)).toBeUndefined());

  test('a very long clause stays a quotation', () => {
    expect(saidToThem(`She leads ${'the planning of parks and '.repeat(8)}roads.`, 'en', 'Sie', clara)).toBeUndefined();
  });
});

test.each([
  ['Head of Planning', true],
  ['Software Engineer', true],
  ['PhD student', true],
  ['Professorin für Seerecht', true],
  ['Leiterin Hafenlogistik', true],
  ['Wissenschaftlicher Mitarbeiter', true],
  ['Teamleitung Vertrieb', true],
  ['Projektleiter:in', true],
  ['CEO', true],
  ['Planning and Permits', false],
  ['Computer Science', false],
  ['Customer Success', false],
  ['Project Management', false],
  ['Geschäftsführung', false],
  ['Öffentlichkeitsarbeit', false],
  ['Unternehmenskommunikation', false],
])('%s says what somebody is: %s', (role, expected) => expect(namesPerson(role)).toBe(expected));
