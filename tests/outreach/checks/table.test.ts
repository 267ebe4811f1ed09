import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTexts } from '@/lib/i18n';
import { type MessageKind, messageKinds } from '@/lib/model/message';
import { blocking, checkDraft } from '@/lib/outreach/checks/check-draft';
import { checkIds, findingSpecs } from '@/lib/outreach/checks/findings';
import { checks } from '@/lib/outreach/checks/table';
import { renderDraft } from '@/lib/outreach/render-draft';
import { languages } from '@/scripts/package/languages';
import { sampleAboutMe, sampleHistory, sampleLetters, suharto } from '../samples';
import { check, english, now } from './check';

const support = ['check-draft', 'findings', 'letter', 'put-in', 'table', 'type', 'words'];

test('every check is a file of its name, and every file is in the table', () => {
  const files = readdirSync(new URL('../../../lib/outreach/checks/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(files.filter((file) => !support.includes(file)).sort()).toEqual([...checkIds].sort());
  expect(Object.keys(checks).sort()).toEqual([...checkIds].sort());
});

test('every finding has words in every language', async () => {
  for (const tag of languages) expect(Object.keys((await loadTexts(tag)).checks).sort()).toEqual(Object.keys(findingSpecs).sort());
});

test('every check has a finding', () => {
  const found = new Set(Object.values(findingSpecs).map((spec) => spec.check));
  expect([...found].sort()).toEqual([...checkIds].sort());
});

test('errors block, a reason overrides them, a gap is never overridden', () => {
  const findings = check({ draft: { subject: '', body: english('Hello [your name].') } });
  const ids = (overridden = {}) => blocking(findings, overridden).map(({ id }) => id);
  expect(ids()).toEqual(expect.arrayContaining(['subjectEmpty', 'placeholder']));
  expect(ids({ subjectEmpty: 'They know me.' })).not.toContain('subjectEmpty');
  expect(ids({ subjectEmpty: '  ' })).toContain('subjectEmpty');
  expect(ids({ placeholder: 'It is fine.' })).toContain('placeholder');
});

test('errors come first', () => {
  const levels = check({ draft: { subject: '', body: english('Short.') } }).map(({ level }) => level);
  expect(levels).toEqual([...levels].sort((a, b) => ['error', 'warning', 'hint'].indexOf(a) - ['error', 'warning', 'hint'].indexOf(b)));
});

const isReply = (kind: MessageKind) => ['followUp', 'lastFollowUp', 'answerToDecline'].includes(kind);

test.each(Object.keys(messageKinds) as MessageKind[])('the built-in %s has nothing to remark but its gaps', (kind) => {
  for (const { person, language, registers } of sampleLetters.filter((letter) => letter.person !== suharto)) {
    for (const register of registers) {
      const history = isReply(kind) ? sampleHistory(person) : [];
      const text = renderDraft({ kind, language, register, person, aboutMe: sampleAboutMe, history, now });
      const findings = checkDraft({ draft: { kind, language, register, ...text }, person, aboutMe: sampleAboutMe, history, now });
      expect(findings.filter(({ id }) => id !== 'placeholder' && id !== 'noteFew').map(({ id, values }) => ({ id, values, person: person.name }))).toEqual([]);
    }
  }
});

test('every error that a reason can override has a short name for the history', async () => {
  const overridable = Object.entries(findingSpecs).flatMap(([id, spec]) => (spec.level === 'error' && !('final' in spec) ? [id] : []));
  for (const tag of languages) expect(Object.keys((await loadTexts(tag)).compose.overridable).sort()).toEqual(overridable.sort());
});
