import { describe, expect, test } from 'vitest';
import type { MessageLanguage, Register } from '@/lib/model/message';
import type { FindingId } from '@/lib/outreach/checks/findings';
import { makePerson } from '../samples';
import { anna, type Case, check, english, find, german, jane } from './check';

const opened = { en: 'I study logistics in Riverton.', de: 'ich studiere Logistik in Musterstadt.' };
const rest = { en: 'What are your working days like?', de: 'Wie sieht Ihr Arbeitsalltag aus?' };
const letters = { en: english, de: german };
const bare = (language: MessageLanguage, register: Register = 'formal'): Case => ({
  draft: { language, register, body: letters[language](`${opened[language]}\n\n${rest[language]}`) },
});
const corrected = (id: FindingId, given: Case): Case => {
  const fix = find(id, given)?.fix;
  expect(fix?.body, `${id} has no correction`).toBeDefined();
  return { ...given, draft: { ...given.draft, ...fix } };
};
const ids = (given: Case) => check(given).map(({ id }) => id);

describe.each(['en', 'de'] as const)('a correction in one click (%s)', (language) => {
  test.each(['sourceMissing', 'specificMissing', 'wayOutMissing'] as const)('%s is gone after it, and nothing new is wrong', (id) => {
    const before = bare(language);
    expect(ids(corrected(id, before)).sort()).toEqual(ids(before).filter((other) => other !== id).sort());
  });

  test('askMissing is gone after it, with minutes, means and time', () => {
    const before: Case = { draft: { language, body: letters[language](opened[language]) } };
    expect(ids(corrected('askMissing', before)).filter((id) => id.startsWith('ask'))).toEqual([]);
  });
});

test('source and reason join the first paragraph, the way out is the last one', () => {
  const all = (['sourceMissing', 'specificMissing', 'wayOutMissing'] as const).reduce((given, id) => corrected(id, given), bare('de'));
  expect(all.draft?.body).toBe(
    german(
      'ich studiere Logistik in Musterstadt. Über die Seite „Team“ (kuestenfracht.example) bin ich auf Sie aufmerksam geworden. ' +
        'Ihre Arbeit als Leiterin Hafenlogistik bei Küstenfracht hat viel mit dem zu tun, was ich besser verstehen möchte.\n\nWie sieht Ihr Arbeitsalltag aus?\n\n' +
        'Falls es gerade nicht passt, ist ein kurzes Nein völlig in Ordnung.',
    ),
  );
});

test('what is put in has the spelling of Switzerland', () => {
  const given = { ...bare('de'), person: { ...anna, country: 'CH' } };
  expect(find('sourceMissing', given)?.fix?.body).toContain('Über die Seite «Team» (kuestenfracht.example)');
});

test('a note is corrected before the name', () => {
  const note: Case = { draft: { kind: 'linkedInNote', body: 'Dear Dr Smith,\nI found you on seaside.example and would like to learn from your work as Head of Harbour Logistics.\nRobin Falk' } };
  const fixed = corrected('wayOutMissing', corrected('askMissing', note));
  expect(fixed.draft?.body).toMatch(/Harbour Logistics\. May I ask you two short questions\? A no is fine too\.\nRobin Falk$/);
  expect(ids(fixed)).toEqual(['noteFew']);
});

test('nothing is put in where nothing is known, or nothing is written yet', () => {
  const stranger = makePerson({ name: 'Anna Müller', givenName: 'Anna', familyName: 'Müller' });
  const ofNobody = { ...bare('de'), person: stranger };
  expect([find('sourceMissing', ofNobody), find('specificMissing', ofNobody)].map((finding) => finding?.fix)).toEqual([undefined, undefined]);
  const empty: Case = { draft: { body: english('') }, person: jane };
  expect(check(empty).filter(({ id }) => ['sourceMissing', 'specificMissing', 'wayOutMissing', 'askMissing'].includes(id)).map(({ fix }) => fix)).toEqual([undefined, undefined, undefined, undefined]);
});
