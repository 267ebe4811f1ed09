import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MessageKind, messageKinds, type MessageLanguage, type Register } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { AboutMe } from '@/lib/model/settings';
import { placeholders } from '@/lib/outreach/placeholders';
import { matterGaps } from '@/lib/outreach/render/matter';
import { renderDraft } from '@/lib/outreach/render-draft';
import { ada, clara, huber, luca, makePerson, makeSent, sampleAboutMe, sampleHistory, samplePeople, suharto } from './samples';
import { expectTidy } from './tidy';

const now = new Date('2026-03-12T09:00:00Z');
const kinds = Object.keys(messageKinds) as MessageKind[];
const languages: MessageLanguage[] = ['en', 'de'];
const registers: Register[] = ['formal', 'familiar'];
const countries = ['DE', 'AT', 'CH', 'GB', 'US', undefined];
const nobody = AboutMe.parse({});

const render = (kind: MessageKind, person: Person, aboutMe = sampleAboutMe, language: MessageLanguage = 'en', register: Register = 'formal') =>
  renderDraft({ kind, language, register, person, aboutMe, history: sampleHistory(person), now });

describe.each(kinds)('%s', (kind) => {
  test('is tidy for every sample person, language, register and country, known or not', () => {
    for (const sample of samplePeople)
      for (const country of countries)
        for (const language of languages)
          for (const register of registers)
            for (const aboutMe of country ? [sampleAboutMe] : [sampleAboutMe, nobody]) {
              const person = { ...sample, country };
              const draft = renderDraft({ kind, language, register, person, aboutMe, history: sampleHistory(sample), now });
              expectTidy(draft);
              if (language === 'de' && country === 'CH') expect(draft.body).not.toContain('ß');
            }
  });
});

test('every template is tidy for any person', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '' && !/[{}[\]“”„"(),.;:?!%]/.test(text) && !/\s$|^\s/.test(text));
  const optional = fc.option(line, { nil: undefined });
  fc.assert(
    fc.property(line, optional, optional, optional, optional, fc.constantFrom(...kinds), fc.constantFrom(...languages), fc.constantFrom(...registers), (name, role, organization, bio, education, kind, language, register) => {
      expectTidy(render(kind, makePerson({ name, role, organization, bio, education }), sampleAboutMe, language, register));
    }),
    { numRuns: 300 },
  );
});

test('what is unknown is a placeholder in the language of the draft', () => {
  expect(placeholders(render('firstContact', suharto, nobody))).toEqual([
    '[how you found this person]',
    '[one specific reason why you are writing to this person]',
    '[who you are, in half a sentence]',
    '[what you would like to learn about]',
    '[your name]',
    '[your e-mail address]',
  ]);
  expect(placeholders(render('firstContact', suharto, nobody, 'de'))).toContain('[Ihr Name]');
});

test('a first message to somebody well known has no gap, names source and reason', () => {
  const { subject, body } = render('firstContact', clara, sampleAboutMe, 'de');
  expect(placeholders({ subject, body })).toEqual([]);
  expect(body).toContain('Sehr geehrte Frau Professorin Brandt,\n\nüber die Seite „Team“ (tu-musterstadt.example) bin ich auf Sie aufmerksam geworden.');
  expect(body).toContain('Mit freundlichen Grüßen\nRobin Falk\nrobin.falk@example.org');
});

test('Swiss letters: no comma after the salutation, then a capital, ss for ß, names as they are', () => {
  const person = makePerson({ ...luca, name: 'Luca Groß', givenName: 'Luca', familyName: 'Groß', salutation: 'herr' });
  const { body } = render('followUp', person, sampleAboutMe, 'de');
  expect(body).toMatch(/^Sehr geehrter Herr Groß\n\nAm /);
  expect(body).toContain('Freundliche Grüsse');
  expect(body.replaceAll('Groß', '')).not.toContain('ß');
});

test('Austrian dates say Jänner, American ones month and day', () => {
  const sentOn = (person: Person, language: MessageLanguage) =>
    renderDraft({ kind: 'followUp', language, register: 'formal', person, aboutMe: sampleAboutMe, now, history: [makeSent(person, { at: '2026-01-20T10:00:00.000Z' as never })] }).body;
  expect(sentOn(huber, 'de')).toContain('am 20. Jänner');
  expect(sentOn({ ...ada, country: 'US' }, 'en')).toContain('On January 20 ');
  expect(sentOn(ada, 'en')).toContain('On 20 January ');
});

test('a note has room for its blank: the site where somebody was found is left out rather than too much said', () => {
  for (const language of languages)
    for (const register of registers)
      for (const sample of samplePeople) {
        const { body } = render('linkedInNote', { ...sample, role: undefined }, { ...sampleAboutMe, name: 'Jördis Weißmüller' }, language, register);
        expect([...body].length).toBeLessThanOrEqual(200);
      }
});

test('a follow-up answers in the same thread and tells something new', () => {
  const person = ada;
  const first = render('firstContact', person);
  const history = [makeSent(person, first)];
  const { subject, body } = renderDraft({ kind: 'followUp', language: 'en', register: 'formal', person, aboutMe: sampleAboutMe, history, now });
  expect(subject).toBe(`Re: ${first.subject}`);
  const told = body.split('\n\n')[1]?.replace(/^On 3 March [^.]*\.\s/, '') ?? '';
  expect(told.length).toBeGreaterThan(20);
  expect(first.body).not.toContain(told);
});

test.each([
  ['you showed me how to plan', 'You showed me how to plan. That is why'],
  ['You showed me how to plan.', 'You showed me how to plan. That is why'],
  ['What a help!', 'What a help! That is why'],
])('what the user wrote is a sentence of its own: "%s"', (why, expected) => {
  const matter = () => ({ 'mentoring.why': why, 'goals.main': why });
  const { body } = renderDraft({ kind: 'mentorAsk', language: 'en', register: 'formal', person: ada, aboutMe: sampleAboutMe, history: [], now, matter });
  expect(body).toContain(expected);
  expect(body).not.toMatch(/[.!?…]\./);
});

test.each(['', '.', '!', '?', '…'])('every template is tidy whatever the user wrote down of goals, plan and meetings, ended with "%s"', (end) => {
  const ours = /^(me|pause)\.|^plan\.(rhythm|minutes)|^mentoring\.months|^meeting\.(date|when|minutes|count)/;
  const names = Object.keys(matterGaps).filter((name) => !ours.test(name));
  const matter = () => Object.fromEntries(names.map((name) => [name, `some words of mine${end}`]));
  for (const kind of kinds)
    for (const language of languages)
      for (const register of registers) {
        const draft = renderDraft({ kind, language, register, person: clara, aboutMe: sampleAboutMe, history: sampleHistory(clara), now, matter });
        expectTidy(draft);
        expect(draft.body).not.toMatch(/[!?…]\./);
      }
});

test('the user need not repeat "I am", and a relative clause gets its comma', () => {
  const aboutMe = AboutMe.parse({
    ...sampleAboutMe,
    introduction: { en: 'I am a student.', de: 'Ich bin Studentin.' },
    interest: { en: 'about law', de: 'über Menschen, die Neues wagen' },
  });
  const curious = { ...aboutMe, interest: { en: 'how laws are made', de: 'wie Gesetze entstehen' } };
  expect(render('firstContact', ada, aboutMe).body).toContain('I am a student, and I would like to learn more about law.');
  expect(render('firstContact', clara, aboutMe, 'de').body).toContain('Ich bin Studentin und interessiere mich für Menschen, die Neues wagen.');
  expect(render('firstContact', clara, curious, 'de').body).toContain('interessiere mich dafür, wie Gesetze entstehen.');
  expect(render('referralPersonal', clara, curious, 'de').body).toContain('ein Gespräch von 20 Minuten darüber, wie Gesetze entstehen.');
});

test.each([
  ['en', 'I study law in Riverton.', 'I study law in Riverton, and I would like to learn more about law.'],
  ['en', 'study law in Riverton', 'I study law in Riverton, and I would'],
  ['en', 'My name is Robin and I study law', 'My name is Robin and I study law, and I would'],
  ['en', 'I’m a student of law', 'I am a student of law, and I would'],
  ['en', 'Studying law', 'I am studying law, and I would'],
  ['de', 'Ich studiere Jura in Musterstadt.', 'Ich studiere Jura in Musterstadt und interessiere mich für Recht.'],
  ['de', 'studiere Jura in Musterstadt', 'Ich studiere Jura in Musterstadt und interessiere mich'],
  ['de', 'Als Juristin arbeite ich in Musterstadt', 'Als Juristin arbeite ich in Musterstadt und interessiere mich'],
  ['de', 'seit zwei Jahren Juristin', 'Ich bin seit zwei Jahren Juristin und interessiere mich'],
] as const)('%s: an introduction like "%s" makes a sentence', (language, introduction, expected) => {
  const aboutMe = AboutMe.parse({ ...sampleAboutMe, introduction: { [language]: introduction }, interest: { en: 'I am interested in law', de: 'Ich interessiere mich für Recht' } });
  expect(render('firstContact', language === 'de' ? clara : ada, aboutMe, language).body).toContain(expected);
});

test('a template of the user’s own that says "I am" says it once', () => {
  const aboutMe = AboutMe.parse({ ...sampleAboutMe, introduction: { en: 'I study law', de: 'Ich studiere Jura' } });
  const own = (language: MessageLanguage, body: string) =>
    renderDraft({ kind: 'firstContact', language, register: 'formal', person: ada, aboutMe, history: [], now, template: { subject: '', body } }).body;
  expect(own('en', 'Hello. I am {{ me.introduction }}.')).toBe('Hello. I study law.');
  expect(own('de', 'Hallo. Ich bin {{ me.introduction }}.')).toBe('Hallo. Ich studiere Jura.');
});

test.each([
  ['Robin Falk', 'F-A-L-K'],
  ['Mia von Groß', 'V-O-N G-R-O-ß'],
  ['Zoë Dvořa\u0301k', 'D-V-O-Ř-Á-K'],
  ['Suharto', 'S-U-H-A-R-T-O'],
])('%s spells the surname on the phone as %s', (name, spelled) => {
  expect(render('phoneScript', ada, { ...sampleAboutMe, name }).body).toContain(`my surname is spelled ${spelled}.`);
});

test('who introduces the user is known from the person', () => {
  const person = { ...ada, introducer: 'Jo Marsh' };
  expect(render('introducedContact', person)).toMatchObject({ subject: 'Jo Marsh suggested I write to you', body: expect.stringContaining('Jo Marsh, [') as string });
});

test('text of a page is text: template marks in it stay as they are or go, never run', () => {
  const person = makePerson({ name: 'Ada {{ me.phone }} Thorn', role: '{% if true %}Chair{% endif %}' });
  const { body } = render('firstContact', person);
  expect(body).toContain('{{ me.phone }}');
  expect(body.split(sampleAboutMe.phone)).toHaveLength(2);
});

test('a draft takes less than a frame', () => {
  const times = Array.from({ length: 200 }, (_, index) => {
    const start = performance.now();
    render(kinds[index % kinds.length] ?? 'firstContact', clara, sampleAboutMe, 'de');
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[100]).toBeLessThan(16);
});
