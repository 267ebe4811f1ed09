import { describe, expect, test } from 'vitest';
import { ada, makePerson, makeSent, sampleAboutMe } from '../samples';
import { anna, check, english, find, german, jane, words } from './check';

describe('length', () => {
  test.each([
    ['firstContact', 40, undefined],
    ['firstContact', 39, 'lengthShort'],
    ['firstContact', 125, undefined],
    ['firstContact', 126, 'lengthLong'],
    ['firstContact', 200, 'lengthLong'],
    ['firstContact', 201, 'lengthTooLong'],
    ['followUp', 80, undefined],
    ['followUp', 81, 'lengthLong'],
    ['followUp', 5, undefined],
    ['thankYou', 150, undefined],
    ['thankYou', 151, 'lengthLong'],
    ['alumniOffice', 150, undefined],
    ['alumniOffice', 151, 'lengthLong'],
    ['alumniOffice', 251, 'lengthTooLong'],
    ['agreementSummary', 400, undefined],
  ] as const)('%s of %i words: %s', (kind, count, expected) => {
    expect(check({ draft: { kind, body: english(words(count)) } }).find((finding) => finding.check === 'length')?.id).toBe(expected);
  });

  test('greeting and signature do not count', () => {
    expect(find('lengthLong', { draft: { body: english(words(125)) } })).toBeUndefined();
  });
});

describe('note', () => {
  const note = (characters: number, linkedInPremium?: boolean) =>
    find('noteTooLong', { draft: { kind: 'linkedInNote', body: 'x'.repeat(characters) }, linkedInPremium });
  test('200 characters, 300 with a paid membership', () => {
    expect([note(200), note(300, true)]).toEqual([undefined, undefined]);
    expect(note(201)).toMatchObject({ level: 'error', values: { characters: 201, limit: 200 } });
    expect(note(301, true)).toMatchObject({ values: { limit: 300 } });
  });
  test('an emoji counts once', () => expect(note(0)).toBeUndefined());
  test('few notes a month, only without membership', () => {
    expect(find('noteFew', { draft: { kind: 'linkedInNote' } })?.level).toBe('hint');
    expect(find('noteFew', { draft: { kind: 'linkedInNote' }, linkedInPremium: true })).toBeUndefined();
    expect(find('noteFew', {})).toBeUndefined();
  });
});

describe('subject', () => {
  const ids = (subject: string, history = [] as ReturnType<typeof makeSent>[]) =>
    check({ draft: { subject }, history })
      .filter((finding) => finding.check === 'subject')
      .map(({ id }) => id);
  test.each([
    ['', ['subjectEmpty']],
    ['  ', ['subjectEmpty']],
    ['Two words', ['subjectShort']],
    ['Three short words', []],
    ['a '.repeat(30).trim().padEnd(60, 'b'), []],
    ['a '.repeat(30).trim().padEnd(61, 'b'), ['subjectLong']],
    ['ABOUT YOUR WORK', ['subjectCapitals']],
    ['A question about NASA', []],
    ['A quick question!', ['subjectExclamation']],
    ['Re: A few questions', ['subjectFalseReply']],
    ['Fwd: A few questions', ['subjectFalseReply']],
    ['Regarding your work', []],
  ])('%o: %o', (subject, expected) => expect(ids(subject)).toEqual(expected));

  test('a reply is one where something was sent, and may be short', () => {
    expect(ids('Re: Questions', [makeSent(jane)])).toEqual([]);
  });
  test('fixes', () => {
    expect(find('subjectFalseReply', { draft: { subject: 'AW: Re: A few questions' } })?.fix).toEqual({ subject: 'A few questions' });
    expect(find('subjectExclamation', { draft: { subject: 'A quick question!!' } })?.fix).toEqual({ subject: 'A quick question' });
  });
  test('a note has none', () => expect(find('subjectEmpty', { draft: { kind: 'linkedInNote', subject: '' } })).toBeUndefined());
});

describe('greeting', () => {
  const ids = (greeting: string, more: Parameters<typeof check>[0] = {}) =>
    check({ ...more, draft: { body: `${greeting}\n\n${words(50)}\n\nKind regards,\nRobin Falk`, ...more.draft } })
      .filter((finding) => finding.check === 'greeting')
      .map(({ id }) => id);
  test.each([
    ['Dear Dr Smith,', []],
    ['Dear Dr. Smith,', []],
    ['Dear Dr Jane Smith,', []],
    ['Dear Ms Smith,', ['greetingTitle']],
    ['Dear Jane Smith,', ['greetingTitle']],
    ['Dear Dr Smyth,', ['greetingName']],
    ['Dear Dr Jane Smyth,', ['greetingName']],
    ['Dear Sir or Madam,', ['greetingGeneric']],
    ['To whom it may concern,', ['greetingGeneric']],
    ['Hi there,', ['greetingGeneric']],
  ])('%s → %o', (greeting, expected) => expect(ids(greeting)).toEqual(expected));

  test('none at all, with the right one as a fix', () => {
    const finding = find('greetingMissing', { draft: { body: 'I would like to ask you something about your work in the harbour.\n\nRobin' } });
    expect(finding?.fix?.body).toMatch(/^Dear Dr Smith,\n\nI would/);
  });
  test('the fix changes the greeting alone', () => {
    const body = english('Some text.');
    expect(find('greetingName', { draft: { body: body.replace('Smith', 'Jones') } })?.fix).toEqual({ body });
  });
  test('an office may be written to without a name', () => {
    expect(ids('Dear Sir or Madam,', { draft: { kind: 'alumniOffice' } })).not.toContain('greetingGeneric');
  });
  test('German: chosen form, guessed form, custom form', () => {
    const de = (greeting: string, salutation: 'frau' | 'herr' | 'neutral' | 'custom', customSalutation?: string) =>
      ids(greeting, { person: { ...anna, salutation, customSalutation }, draft: { language: 'de' } });
    expect(de('Sehr geehrte Frau Müller,', 'frau')).toEqual([]);
    expect(de('Sehr geehrter Herr Müller,', 'frau')).toEqual(['greetingForm']);
    expect(de('Sehr geehrte Frau Müller,', 'herr')).toEqual(['greetingForm']);
    expect(de('Guten Tag Anna Müller,', 'neutral')).toEqual([]);
    expect(de('Sehr geehrte Frau Müller,', 'neutral')).toEqual(['greetingGuessed']);
    expect(de('Moin Anna,', 'custom', 'Moin Anna')).toEqual([]);
    expect(de('Sehr geehrte Damen und Herren,', 'neutral')).toEqual(['greetingGeneric']);
  });
});

describe('signature', () => {
  const ids = (end: string, more: Parameters<typeof check>[0] = {}) =>
    check({ ...more, draft: { body: `Dear Dr Smith,\n\n${words(50)}\n\n${end}`, ...more.draft } })
      .filter((finding) => finding.check === 'signature')
      .map(({ id }) => id);
  test.each([
    ['Kind regards,\nRobin Falk\nrobin.falk@example.org', []],
    ['Kind regards,\nRobin Falk\n+49 30 5550 123', []],
    ['Kind regards,\nRobin', ['signatureAddress']],
    ['Kind regards,\nrobin.falk@example.org', ['signatureName']],
    ['Kind regards,', ['signatureName', 'signatureAddress']],
    ['', ['signatureName', 'signatureAddress']],
  ])('%o → %o', (end, expected) => expect(ids(end)).toEqual(expected));

  test('among acquaintances the name is enough', () => {
    expect(ids('Kind regards,\nRobin Falk', { draft: { kind: 'checkIn' } })).toEqual([]);
  });
  test('fixes add the line', () => {
    const body = 'Dear Dr Smith,\n\nText.\n\nKind regards,';
    expect(find('signatureName', { draft: { body } })?.fix).toEqual({ body: `${body}\nRobin Falk` });
    expect(find('signatureAddress', { draft: { body } })?.fix).toEqual({ body: `${body}\nrobin.falk@example.org` });
  });
});

describe('fill', () => {
  test.each(['[your name]', '[Ihr Name]', '{{ me.name }}', '{name}', '<Name>', 'XXX', 'null', 'undefined'])('%s is a gap', (gap) => {
    const finding = find('placeholder', { draft: { body: english(`Text ${gap} text.`) } });
    expect(finding).toMatchObject({ level: 'error', overridable: false, values: { placeholder: gap } });
  });
  test.each(['nullified', '[1]', 'a < b', '5 > 3', '{', '[text](https://example.org)', 'XX'])('%s is none', (text) => {
    expect(find('placeholder', { draft: { body: english(`Text ${text} text.`) } })).toBeUndefined();
  });
  test('also in the subject, with its place', () => {
    expect(find('placeholder', { draft: { subject: 'On [date]' } })?.where).toEqual({ in: 'subject', from: 3, to: 9 });
  });
  test('the name of somebody else', () => {
    const draft = { body: english('As Paul Harbour told me, your work counts.') };
    expect(find('otherName', { draft, otherNames: ['Paul Harbour'] })?.values).toEqual({ name: 'Paul Harbour' });
    expect(find('otherName', { draft, otherNames: ['Paula Harbour', jane.name] })).toBeUndefined();
  });
});

describe('mixture', () => {
  test('the wrong language', () => {
    const draft = { body: english('Ich habe gelesen, dass Sie mit dem Hafen und der Stadt zu tun haben, und möchte mehr über die Arbeit erfahren.') };
    expect(find('languageMixed', { draft })?.level).toBe('error');
    expect(find('languageMixed', { draft: { ...draft, language: 'de' } })).toBeUndefined();
  });
  test('a quotation may be in another language', () => {
    const body = german('In Ihrem Profil ist mir ein Satz aufgefallen: „She plans the terminals of the harbour and she is in charge of it for the city.“');
    expect(find('languageMixed', { draft: { language: 'de', body } })).toBeUndefined();
  });
  test.each([
    ['formal', 'Hättest du zwanzig Minuten?', 'du'],
    ['formal', 'Ich habe von deiner Arbeit gelesen.', 'deiner'],
    ['formal', 'Hätten Sie zwanzig Minuten für Ihre Antwort?', undefined],
    ['formal', 'Die Produktion und das Individuum.', undefined],
    ['familiar', 'Hätten Sie zwanzig Minuten?', 'Sie'],
    ['familiar', 'Ich danke Ihnen.', 'Ihnen'],
    ['familiar', 'Das Team ist groß. Sie arbeiten gern dort, und ihre Arbeit gefällt mir.', undefined],
    ['familiar', 'Hättest du zwanzig Minuten?', undefined],
  ] as const)('%s: %s → %s', (register, text, expected) => {
    expect(find('registerMixed', { draft: { language: 'de', register, body: german(text) } })?.values.word).toBe(expected);
  });
  test('ß in Switzerland, with a fix that leaves names alone', () => {
    const person = { ...anna, familyName: 'Groß', country: 'CH' };
    const draft = { language: 'de' as const, body: 'Guten Tag Anna Groß\n\nGrüße an die Straße.\n\nFreundliche Grüsse\nRobin Falk' };
    expect(find('sharpS', { person, draft })?.fix?.body).toContain('Guten Tag Anna Groß\n\nGrüsse an die Strasse.');
    expect(find('sharpS', { person: { ...person, country: 'DE' }, draft })).toBeUndefined();
    expect(find('sharpS', { person, draft: { ...draft, body: draft.body.replace('Grüße', 'Grüsse').replace('Straße', 'Strasse') } })).toBeUndefined();
  });
});

test('link length is said only for the way chosen', () => {
  const draft = { body: english('word '.repeat(400)) };
  expect(find('linkTooLong', { draft, via: 'mailto' })?.level).toBe('hint');
  expect(find('linkTooLong', { draft, via: 'copy' })).toBeUndefined();
  expect(find('linkTooLong', { draft })).toBeUndefined();
  expect(find('linkTooLong', { draft: { body: english('short') }, via: 'outlook' })).toBeUndefined();
});

test('an American formal greeting is right', () => {
  const person = makePerson({ ...ada, country: 'US' });
  const body = `Dear Dr. Thornbury:\n\nText.\n\nSincerely,\n${sampleAboutMe.name}\n${sampleAboutMe.email}`;
  expect(check({ person, draft: { body } }).filter((finding) => ['greeting', 'signature'].includes(finding.check))).toEqual([]);
});
