import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MessageKind, messageKinds } from '@/lib/model/message';
import { checkDraft } from '@/lib/outreach/checks/check-draft';
import { placeholders } from '@/lib/outreach/placeholders';
import { sampleDay, sampleDrafts } from './sample-drafts';
import { sampleAboutMe, sampleHistory, suharto } from './samples';
import { expectTidy } from './tidy';

const isReply = (kind: MessageKind) => ['followUp', 'lastFollowUp', 'answerToDecline'].includes(kind);

describe.each(Object.keys(messageKinds) as MessageKind[])('the sample of %s', (kind) => {
  const drafts = sampleDrafts(kind);
  const known = drafts.filter(({ person }) => person !== suharto);

  test('is complete and tidy, its sentences begin with a capital, no word stands twice', () => {
    for (const draft of known) {
      expectTidy(draft);
      expect(placeholders(draft)).toEqual([]);
      expect(draft.body).not.toMatch(/[.?!]["“”»]? \p{Ll}(?!\. )/u);
      expect(draft.body).not.toMatch(/(?<![\p{L}\p{N}])(\p{L}+)\s+\1(?![\p{L}\p{N}])/iu);
      if (draft.language === 'de' && draft.person.country === 'CH') expect(draft.body).not.toContain('ß');
    }
  });

  test('has nothing that the checks remark on', () => {
    for (const { language, register, subject, body, person } of known) {
      const history = isReply(kind) ? sampleHistory(person, register) : [];
      const findings = checkDraft({ draft: { kind, language, register, subject, body }, person, aboutMe: sampleAboutMe, history, now: sampleDay });
      expect(findings.filter(({ id }) => id !== 'noteFew').map(({ id, values }) => ({ id, values, person: person.name, body }))).toEqual([]);
    }
  });

  test('is the one that is written down for reading', () => {
    const page = readFileSync(new URL(`../../docs/samples/${kind}.md`, import.meta.url), 'utf8');
    for (const { subject, body } of drafts) expect(page).toContain(`**${subject}**\n\n\`\`\`text\n${body}\n\`\`\``);
  });
});
