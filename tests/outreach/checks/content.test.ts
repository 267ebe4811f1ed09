import { describe, expect, test } from 'vitest';
import { similarity } from '@/lib/outreach/checks/duplicate';
import { makePerson, makeSent } from '../samples';
import { check, english, find, german, jane, now, words } from './check';
import { newId, type EventId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import type { HistoryEvent } from '@/lib/model/history';

const hasFinding = (id: Parameters<typeof find>[0], text: string, more: Parameters<typeof find>[1] = {}) => {
  const language = more.draft?.language ?? 'en';
  return find(id, { ...more, draft: { body: language === 'de' ? german(text) : english(text), ...more.draft } }) !== undefined;
};
const de = { draft: { language: 'de' as const } };

const metAt = (hoursAgo: number): HistoryEvent => ({
  id: newId<EventId>(),
  personId: jane.id,
  at: toInstant(new Date(now.getTime() - hoursAgo * 3_600_000)),
  type: 'statusChanged',
  from: 'scheduled',
  to: 'met',
});

describe('source', () => {
  test.each([
    ['I came across your profile.', false],
    ['Paul Hill suggested that I write to you.', false],
    ['Your page on seaside.example is clear.', false],
    ['Your harbour is nice.', true],
  ])('%s → missing: %s', (text, missing) => expect(hasFinding('sourceMissing', text)).toBe(missing));
  test.each([
    ['Ich bin auf Sie aufmerksam geworden.', false],
    ['Auf Empfehlung von Paul Hügel schreibe ich Ihnen.', false],
    ['Ihr Hafen ist schön.', true],
  ])('%s → missing: %s', (text, missing) => expect(hasFinding('sourceMissing', text, de)).toBe(missing));
  test('a gap may be the source; a follow-up needs none', () => {
    expect(hasFinding('sourceMissing', '[how you found this person]')).toBe(false);
    expect(hasFinding('sourceMissing', 'Hello.', { draft: { kind: 'followUp' } })).toBe(false);
  });
});

describe('specific', () => {
  test.each([
    ['Your work as Head of Harbour Logistics interests me.', false],
    ['You teach queueing theory and plan container terminals.', false],
    ['I read about queueing, and about your terminals.', false],
    ['I like Seaside Freight very much.', true],
    ['I like containers.', true],
    ['I would like to talk to you.', true],
  ])('%s → missing: %s', (text, missing) => expect(hasFinding('specificMissing', text)).toBe(missing));
});

describe('ask', () => {
  const ids = (text: string, more: Parameters<typeof check>[0] = {}) =>
    check({ ...more, draft: { body: english(text), ...more.draft } })
      .filter((finding) => finding.check === 'ask')
      .map(({ id }) => id);
  test.each([
    ['Could you spare 20 minutes for a call in the next two weeks?', []],
    ['Could you spare thirty minutes for a call in the next two weeks?', []],
    ['Could you spare 31 minutes for a call in the next two weeks?', ['askTooLong']],
    ['Could you spare 20 to 45 minutes for a call this week?', ['askTooLong']],
    ['Could you spare an hour for a call this week?', ['askTooLong']],
    ['Could you spare time for a call this week?', ['askDuration']],
    ['Could you spare 20 minutes this week?', ['askMedium']],
    ['Could you spare 20 minutes for a call?', ['askWindow']],
    ['Your work is interesting.', ['askMissing']],
    ['I would be grateful for 20 minutes on the phone next week.', []],
    ['Could you spare 20 minutes for a call this week? Would you also read my essay?', ['askSeveral']],
    ['Where? When? How? Could you spare 20 minutes for a call this week?', ['askSeveral']],
    ['Where? When? Could you spare 20 minutes for a call this week?', []],
  ])('%s → %o', (text, expected) => expect(ids(text)).toEqual(expected));
  test.each([
    ['Hätten Sie in den nächsten zwei Wochen 20 Minuten für ein Telefonat?', []],
    ['Hätten Sie nächste Woche eine Stunde für ein Telefonat?', ['askTooLong']],
    ['Hätten Sie nächste Woche eine Viertelstunde für ein Telefonat?', []],
    ['Hätten Sie nächste Woche eine halbe Stunde für ein Telefonat?', []],
    ['Hätten Sie nächste Woche Zeit für ein Telefonat?', ['askDuration']],
    ['Ihre Arbeit gefällt mir.', ['askMissing']],
  ])('%s → %o', (text, expected) => {
    expect(ids('', { draft: { language: 'de', body: german(text) } })).toEqual(expected);
  });
  test('a note asks shortly', () => expect(ids('May I ask you two questions?', { draft: { kind: 'linkedInNote' } })).toEqual([]));
});

describe('way out', () => {
  test.each([
    ['If it does not suit you, a short no is fine.', false],
    ['If you would rather not, simply tell me.', false],
    ['I look forward to your answer.', true],
  ])('%s → missing: %s', (text, missing) => expect(hasFinding('wayOutMissing', text)).toBe(missing));
  test.each([
    ['Falls es nicht passt, genügt ein kurzes Nein.', false],
    ['Ich freue mich auf Ihre Antwort.', true],
  ])('%s → missing: %s', (text, missing) => expect(hasFinding('wayOutMissing', text, de)).toBe(missing));
  test('last message yes, first follow-up no', () => {
    expect(hasFinding('wayOutMissing', 'Hello.', { draft: { kind: 'lastFollowUp' } })).toBe(true);
    expect(hasFinding('wayOutMissing', 'Hello.', { draft: { kind: 'followUp' } })).toBe(false);
  });
});

describe('job and attachment', () => {
  test.each([
    ['Is there an internship?', true],
    ['I attach my CV.', true],
    ['What is your job like?', false],
    ['I asked for advice.', false],
    ['“We offer an internship”, says your page.', false],
  ])('%s → %s', (text, found) => expect(hasFinding('jobWords', text)).toBe(found));
  test.each([
    ['Ich suche ein Praktikum.', true],
    ['An Ihrer Stelle würde ich ebenso handeln.', false],
  ])('%s → %s', (text, found) => expect(hasFinding('jobWords', text, de)).toBe(found));
  test.each([
    ['Please find my plan attached.', true],
    ['I am interested.', false],
  ])('%s → %s', (text, found) => expect(hasFinding('attachment', text)).toBe(found));
  test('later messages may speak of jobs', () => expect(hasFinding('jobWords', 'I found a job.', { draft: { kind: 'checkIn' } })).toBe(false));
});

describe('mentor too early', () => {
  test('not to strangers, but after a meeting', () => {
    expect(hasFinding('mentorTooEarly', 'Would you be my mentor?')).toBe(true);
    expect(hasFinding('mentorTooEarly', 'Would you be my mentor?', { history: [metAt(48)] })).toBe(false);
    expect(hasFinding('mentorTooEarly', 'Would you be my mentor?', { draft: { kind: 'mentorAsk' } })).toBe(false);
    expect(hasFinding('mentorTooEarly', 'Könnten Sie meine Mentorin werden?', de)).toBe(true);
    expect(hasFinding('mentorTooEarly', 'You know a lot about harbours.')).toBe(false);
  });
});

describe('self', () => {
  const sentences = (own: number, others: number) => `${'I like harbours very much. '.repeat(own)}${'You plan harbours. '.repeat(others)}`.trim();
  test.each([
    [3, 2, false],
    [4, 2, true],
    [3, 0, false],
    [0, 5, false],
  ])('%i of I, %i others → %s', (own, others, found) => expect(hasFinding('selfCentred', sentences(own, others))).toBe(found));
  test('German', () => expect(hasFinding('selfCentred', 'Ich lese viel. Ich lerne viel. Ich frage viel. Ich gehe gern.', de)).toBe(true));
});

describe('readability', () => {
  const sentence = (count: number) => `W${words(count).slice(1)}.`;
  test.each([
    [[20], false],
    [[21], true],
    [[10, 30], false],
    [[11, 30], true],
  ])('English mean of %o → %s', (counts, found) => expect(hasFinding('sentencesLong', counts.map(sentence).join(' '))).toBe(found));
  test.each([
    [[18], false],
    [[19], true],
  ])('German mean of %o → %s', (counts, found) => expect(hasFinding('sentencesLong', counts.map(sentence).join(' '), de)).toBe(found));
  test.each([
    [35, false],
    [36, true],
  ])('English longest %i → %s', (count, found) => expect(hasFinding('sentenceVeryLong', sentence(count))).toBe(found));
  test.each([
    [30, false],
    [31, true],
  ])('German longest %i → %s', (count, found) => expect(hasFinding('sentenceVeryLong', sentence(count), de)).toBe(found));
});

describe('tone', () => {
  test.each([
    ['tonePressure', 'Please answer as soon as possible.', true],
    ['tonePressure', 'ASAP, please.', true],
    ['tonePressure', 'This asap word is written small.', false],
    ['tonePressure', 'Whenever it suits you.', false],
    ['toneApology', 'I know you are busy, but please read this.', true],
    ['toneApology', 'Thank you for reading.', false],
    ['toneSuperlative', 'Your amazing work.', true],
    ['toneSuperlative', 'All the best for your work.', false],
    ['toneVague', 'May I pick your brain?', true],
    ['toneVague', 'May I ask two questions?', false],
  ] as const)('%s in %o → %s', (id, text, found) => expect(hasFinding(id, text)).toBe(found));
  test.each([
    ['tonePressure', 'Bitte antworten Sie dringend.', true],
    ['toneApology', 'Ich weiß, dass Sie viel zu tun haben.', true],
    ['toneApology', 'Ich weiß Ihre Zeit zu schätzen.', false],
    ['toneSuperlative', 'Ihre fantastische Arbeit und genial.', true],
    ['toneVague', 'Vielleicht bei Gelegenheit.', true],
    ['toneVague', 'Am Dienstag um zehn.', false],
  ] as const)('%s in %o → %s', (id, text, found) => expect(hasFinding(id, text, de)).toBe(found));
  test('abbreviated regards are written out', () => {
    const body = 'Guten Tag Anna Müller,\n\nText.\n\nMfG\nRobin Falk';
    expect(find('toneAbbreviation', { draft: { language: 'de', body } })?.fix).toEqual({ body: body.replace('MfG', 'Mit freundlichen Grüßen') });
    expect(find('toneAbbreviation', { draft: { language: 'de', body: german('Text.') } })).toBeUndefined();
  });
});

describe('links', () => {
  test.each([
    ['See https://a.example', false],
    ['See https://a.example and www.b.example', true],
  ])('%s → %s', (text, found) => expect(hasFinding('linksMany', text)).toBe(found));
  test('the signature may have one more', () => {
    expect(find('linksMany', { draft: { body: `${english('See https://a.example')}\nhttps://robin.example` } })).toBeUndefined();
  });
  test.each([
    ['<img src="https://a.example/p.gif">', true],
    ['https://track.a.example/open/1.gif', true],
    ['https://a.example/team', false],
  ])('%s → %s', (text, found) => expect(hasFinding('trackingPixel', text)).toBe(found));
});

describe('cadence', () => {
  const sentOn = (day: string) => makeSent(jane, { at: `${day}T09:00:00.000Z` as never });
  const follow = { kind: 'followUp' as const, subject: 'Re: A few questions', body: english('Hello.') };
  test('five business days apart', () => {
    expect(find('touchTooSoon', { draft: follow, history: [sentOn('2026-03-05')] })).toBeUndefined();
    expect(find('touchTooSoon', { draft: follow, history: [sentOn('2026-03-06')] })?.values.earliest).toBe('2026-03-13');
  });
  test('three messages in all', () => {
    const two = ['2026-01-05', '2026-01-20'].map(sentOn);
    expect(find('touchesTooMany', { draft: follow, history: two })).toBeUndefined();
    expect(find('touchesTooMany', { draft: follow, history: [...two, sentOn('2026-02-10')] })).toMatchObject({ overridable: true });
  });
  test('nothing after a no; nothing overrides "do not contact"', () => {
    expect(find('contactClosed', { person: { ...jane, status: 'declined' }, draft: follow })).toMatchObject({ overridable: true });
    expect(find('contactClosed', { person: { ...jane, status: 'declined' }, draft: { ...follow, kind: 'answerToDecline' } })).toBeUndefined();
    expect(find('doNotContact', { person: { ...jane, status: 'doNotContact' }, draft: follow })).toMatchObject({ overridable: false });
  });
  test('so many first contacts a week as the user set', () => {
    const days = (count: number) => Array.from({ length: count }, () => '2026-03-10' as never);
    expect(find('weeklyLimit', { firstContacts: days(4), weeklyLimit: 5 })).toBeUndefined();
    expect(find('weeklyLimit', { firstContacts: days(5), weeklyLimit: 5 })?.values).toEqual({ limit: 5, earliest: '2026-03-17' });
    expect(find('weeklyLimit', { draft: follow, firstContacts: days(9), weeklyLimit: 5 })).toBeUndefined();
  });
});

describe('duplicate', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twentyone twentytwo';
  test('over 80 % of the runs of three words', () => {
    expect(similarity(text, text)).toBe(1);
    expect(similarity(text, 'something quite different here')).toBe(0);
    expect(similarity('', '')).toBe(0);
    const changed = (count: number) => text.split(' ').slice(0, -count).concat(Array.from({ length: count }, (_, i) => `other${i}`)).join(' ');
    expect(similarity(text, changed(2))).toBeCloseTo(18 / 22);
    expect(hasFinding('duplicate', text, { recentBodies: [english(changed(2))] })).toBe(true);
    expect(similarity(text, changed(3))).toBeLessThan(0.8);
    expect(hasFinding('duplicate', text, { recentBodies: [english(changed(3))] })).toBe(false);
  });
  test('only the last five, only first messages', () => {
    const five = Array.from({ length: 5 }, () => english('quite another text than this one'));
    expect(hasFinding('duplicate', text, { recentBodies: [...five, english(text)] })).toBe(false);
    expect(hasFinding('duplicate', text, { recentBodies: [english(text)], draft: { kind: 'followUp' } })).toBe(false);
  });
});

describe('thanks', () => {
  const late = (hours: number) => check({ draft: { kind: 'thankYou', body: english('Thank you.') }, history: [metAt(hours)] }).find((finding) => finding.check === 'thanks')?.id;
  test.each([
    [24, undefined],
    [25, 'thanksLate'],
    [72, 'thanksLate'],
    [73, 'thanksVeryLate'],
  ] as const)('%i hours after: %s', (hours, expected) => expect(late(hours)).toBe(expected));
  test('only thanks, only where a meeting is known', () => {
    expect(hasFinding('thanksVeryLate', 'Hello.', { history: [metAt(100)] })).toBe(false);
    expect(hasFinding('thanksVeryLate', 'Thanks.', { draft: { kind: 'thankYou' } })).toBe(false);
  });
});

test('a person of whom nothing is known can only be flagged, not thrown at', () => {
  expect(() => check({ person: makePerson({ name: 'X' }), draft: { body: '' } })).not.toThrow();
});
