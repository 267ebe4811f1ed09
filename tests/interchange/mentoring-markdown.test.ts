import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { type AgreementWords, agreementMarkdown } from '@/lib/interchange/agreement-markdown';
import { journalMarkdown } from '@/lib/interchange/journal/journal-markdown';
import type { Journal, JournalWords } from '@/lib/interchange/journal/words';
import type { Agreement } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { Feedback } from '@/lib/model/feedback';
import type { Goal } from '@/lib/model/goal';
import { blankPlan } from '@/lib/model/plan';
import { action, day, goalId, idOf, instant, meeting, mentorship } from '../relationship/mentoring';

const terms = { section: (name: string) => `[${name}]`, field: (name: string) => name, value: (_: string, value: unknown) => String(value) };
const agreementWords: AgreementWords = { ...terms, title: 'Agreement', between: 'between A and B', version: 'Version 1', incomplete: undefined };
const agreement = { version: 1, goals: 'Lead\n- # a team', minutes: 45, exit: 'At any <b>time</b>', agreedOn: day('2026-03-02') } as Agreement;

describe('an agreement as Markdown', () => {
  it('stands section by section, with nothing of the text as mark-up', () => {
    expect(agreementMarkdown(agreement, agreementWords)).toBe(
      '# Agreement\n\nbetween A and B\n\n## \\[aims\\]\n\n- **goals:** Lead  \n  \\- # a team\n\n## \\[meetings\\]\n\n- **minutes:** 45\n\n## \\[time\\]\n\n- **exit:** At any \\<b\\>time\\</b\\>\n\n*Version 1*\n',
    );
  });

  it('says that it is incomplete', () => expect(agreementMarkdown({}, { ...agreementWords, incomplete: 'Draft' })).toContain('*Draft*'));
});

const words: JournalWords = {
  ...terms, title: 'Mentoring with Anna', state: 'Running', label: (label) => label, agreement: (n) => `Agreement ${n}`,
  question: (question) => `${question}?`, criterion: (criterion) => criterion, meeting: (n) => `Meeting ${n}`,
  meetingState: (state) => state, minutes: (n) => `${n} min`, owner: (owner) => owner, checkpoint: ({ kind }) => kind, decision: (decision) => decision,
  health: (question) => `${question}?`, word: (question) => question, reason: (reason) => reason, future: (future) => future, dataAction: (action) => action,
  rhythm: (rhythm) => rhythm, medium: (medium) => medium, horizon: (horizon) => horizon, goalState: (state) => state, confidence: (confidence) => confidence,
  event: ({ type }) => type, day: (on) => on.slice(0, 10), moment: (on) => on.slice(0, 10),
};

const journal: Journal = {
  person: { notes: '' },
  plan: blankPlan(instant('2026-01-01T00:00:00.000Z')),
  assessment: undefined,
  choice: { ownCriteria: [], knockOuts: [] },
  mentorship: mentorship({
    why: 'She listens.', beganOn: day('2026-03-02'), critical: 'Patience', topics: [{ id: idOf<never>(1), text: 'Grants *now*', on: day('2026-05-01'), done: true }],
    endReason: 'planned', thanks: 'The introduction', future: 'yearly',
  }),
  goals: [{ id: goalId(1), text: 'Lead a team', horizon: 'long', skill: '', progress: 40, state: 'open', measure: '', due: day('2027-01-01'), evidence: [] } as unknown as Goal],
  agreements: [agreement],
  first: [{
    on: day('2026-02-20'),
    meeting: meeting(2, '2026-02-20', {
      kind: 'first', state: 'held', ownQuestions: [{ id: idOf<never>(9), text: 'Which book?' }], answers: { [idOf<never>(9)]: 'None.', intoField: 'By chance.', studies: ' ' }, notes: 'Asks first',
      impressions: { expertise: { score: 5, evidence: 'Built three', confidence: 'high' } },
    }),
  }, { on: undefined, meeting: meeting(3, undefined, { kind: 'first' }) }],
  meetings: [{
    no: 1, on: day('2026-03-05'),
    meeting: meeting(1, '2026-03-05', {
      state: 'held', advice: 'Ask first.', notes: 'For me alone',
      agenda: [{ id: idOf<never>(2), topic: 'Grants', minutes: 20, outcome: 'Which fund', owner: 'me' }],
      decisions: [{ id: idOf<never>(3), text: 'Apply in May' }],
      actions: [action(1, { due: day('2026-04-01') }), action(2, { owner: 'mentor', done: instant('2026-03-20T08:00:00.000Z') })],
    }),
  }],
  checkpoints: [{ kind: 'third', dueOn: day('2026-05-01'), notes: 'Went well', decision: 'continue', done: 'no' } as Checkpoint],
  feedback: [
    { form: 'health', on: day('2026-05-01'), ratings: { trust: 4 }, answers: {}, text: '' } as unknown as Feedback,
    { form: 'self', on: day('2026-05-01'), ratings: {}, answers: { learned: 'To begin' }, text: '' } as unknown as Feedback,
    { form: 'mentor', on: day('2026-05-02'), ratings: {}, answers: { keep: 'The notes' }, text: 'Keep: the notes' } as unknown as Feedback,
    { form: 'mentor', on: day('2026-05-03'), ratings: {}, answers: {}, text: 'All good.\n# no heading' } as unknown as Feedback,
  ],
  history: [
    { type: 'replied', at: instant('2026-03-03T10:00:00.000Z'), text: 'Gladly!\nAnna' },
    { type: 'sent', at: instant('2026-03-02T10:00:00.000Z'), subject: 'Would you be my mentor?', body: 'Dear Anna,\nwould you?' },
    { type: 'captured', at: instant('2026-02-01T10:00:00.000Z') },
    { type: 'statusChanged', at: instant('2026-03-03T11:00:00.000Z') },
  ] as never,
};

describe('the journal', () => {
  const text = journalMarkdown(journal, words);

  it('tells the whole mentoring in order', () => {
    const headings = text.split('\n').filter((line) => /^#+ /.test(line));
    expect(headings).toEqual([
      '# Mentoring with Anna', '## firstMeeting', '### 2026-02-20, held', '### planned', '## ask', '## goals', '### Lead a team', '## Agreement 1', '### \\[aims\\]', '### \\[meetings\\]', '### \\[time\\]', '## topics', '## meetings',
      '### Meeting 1, 2026-03-05, held', '## checkpoints', '## health', '### 2026-05-01', '## self', '### 2026-05-01', '## mentor', '### 2026-05-02', '### 2026-05-03', '## ending', '## messages',
      '### 2026-03-02, sent: Would you be my mentor?', '### 2026-03-03, replied', '### 2026-03-03, statusChanged',
    ]);
  });

  it('holds every word of it', () => {
    for (const line of [
      '- **intoField?** By chance.', '- **Which book?** None.', '- **notes:** Asks first', '- **expertise:** 5/5; Built three; high', '- **why:** She listens.', '- **due:** 2027-01-01', '- **progress:** 40 % (open)', '- [x] Grants \\*now\\* (2026-05-01)', '  - Grants (20 min): Which fund', '- **advice:** Ask first.',
      '  - Apply in May', '  - me: task 1, 2026-04-01 (open)', '  - mentor: task 2 (done 2026-03-20)', '- **notes:** For me alone', '- **third:** 2026-05-01; continue; Went well',
      '- **trust?** 4/5', '- **learned:** To begin', '> Keep: the notes', '> \\# no heading', '- **reason:** planned', '> Dear Anna,', '> would you?', '> Gladly!', '> Anna',
    ]) expect(text.split('\n')).toContain(line);
  });

  it('leaves out what is empty', () => {
    const bare = journalMarkdown({ ...journal, mentorship: mentorship(), goals: [], agreements: [], first: [], meetings: [], checkpoints: [], feedback: [], history: [] }, words);
    expect(bare).toBe('# Mentoring with Anna\n\n- **state:** Running\n');
  });

  it('is Markdown without HTML', () => {
    expect(new Lexer({ gfm: true }).lex(text).some(({ type }) => type === 'html')).toBe(false);
  });
});
