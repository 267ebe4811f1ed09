import type { Agreement } from '@/lib/model/agreement';
import type { Checkpoint, Decision } from '@/lib/model/checkpoint';
import { type Feedback, type HealthQuestion, healthQuestions, type WordQuestion, wordQuestions } from '@/lib/model/feedback';
import type { Goal } from '@/lib/model/goal';
import type { HistoryEvent } from '@/lib/model/history';
import { type ActionItem, answersOf, type Meeting } from '@/lib/model/meeting';
import type { EndReason, FutureContact, Mentorship } from '@/lib/model/mentorship';
import type { Question } from '@/lib/model/questions';
import { type Criterion, criterionNames } from '@/lib/model/rating';
import type { Instant, LocalDate } from '@/lib/model/time';
import { type AgreementWords, termsMarkdown } from './agreement-markdown';
import { plain } from './person-markdown';

export type JournalLabel =
  | 'state' | 'began' | 'ended' | 'ask' | 'goals' | 'topics' | 'firstMeeting' | 'meetings' | 'checkpoints' | 'health' | 'self' | 'mentor'
  | 'ending' | 'messages' | 'sent' | 'received' | 'open' | 'done' | 'notAgreed' | 'critical'
  | 'why' | 'steps' | 'offer' | 'agenda' | 'advice' | 'ideas' | 'feedback' | 'decisions' | 'actions' | 'notes'
  | 'reason' | 'achieved' | 'thanks' | 'lessons' | 'future';

/** The words of a journal in the user's language. */
export type JournalWords = Pick<AgreementWords, 'section' | 'field' | 'value'> & {
  title: string;
  state: string;
  label: (label: JournalLabel) => string;
  agreement: (version: number) => string;
  question: (question: Question) => string;
  criterion: (criterion: Criterion) => string;
  meeting: (no: number) => string;
  meetingState: (state: Meeting['state']) => string;
  minutes: (minutes: number) => string;
  owner: (owner: ActionItem['owner']) => string;
  checkpoint: (checkpoint: Checkpoint) => string;
  decision: (decision: Decision) => string;
  health: (question: HealthQuestion) => string;
  word: (question: WordQuestion) => string;
  reason: (reason: EndReason) => string;
  future: (future: FutureContact) => string;
  day: (day: Instant | LocalDate) => string;
};

export type Journal = {
  mentorship: Mentorship;
  goals: readonly Goal[];
  agreements: readonly Agreement[];
  /** Before the mentoring, in order of time. */
  first: readonly { meeting: Meeting; on: LocalDate | undefined }[];
  /** In order of time, each with its number and day. */
  meetings: readonly { meeting: Meeting; no: number; on: LocalDate | undefined }[];
  checkpoints: readonly Checkpoint[];
  feedback: readonly Feedback[];
  history: readonly HistoryEvent[];
};

type Part = (journal: Journal, words: JournalWords) => string[];

/** A question or a sentence needs no colon behind it. */
const lead = (label: string) => `**${plain(label)}${/[?.!]$/.test(label) ? '' : ':'}**`;

const line = (label: string, value: string | undefined): string[] => (value?.trim() ? [`- ${lead(label)} ${plain(value.trim()).split(/\r\n?|\n/).join('  \n  ')}`] : []);
const section = (heading: string, lines: readonly string[]): string[] => (lines.length ? [`## ${plain(heading)}`, '', ...lines, ''] : []);
const sub = (heading: string, lines: readonly string[]): string[] => [`### ${plain(heading)}`, '', ...lines, ''];

const head: Part = ({ mentorship: { beganOn, endedOn } }, { title, state, label, day }) => [
  `# ${plain(title)}`,
  '',
  ...line(label('state'), state),
  ...line(label('began'), beganOn && day(beganOn)),
  ...line(label('ended'), endedOn && day(endedOn)),
  '',
];

/** What was said and noted in a first talk, and the impressions right after it. */
function firstLines(meeting: Meeting, { label, question, criterion }: JournalWords): string[] {
  const impressions = criterionNames.flatMap((name) => {
    const rating = meeting.impressions[name];
    return line(criterion(name), rating && [`${rating.score}/5`, rating.evidence.trim()].filter(Boolean).join('; '));
  });
  return [...answersOf(meeting, question).flatMap(({ text, answer }) => line(text, answer)), ...line(label('notes'), meeting.notes), ...impressions];
}

const first: Part = ({ first: all }, words) =>
  section(
    words.label('firstMeeting'),
    all.flatMap(({ meeting, on }) => {
      const lines = firstLines(meeting, words);
      return lines.length ? sub([on && words.day(on), words.meetingState(meeting.state)].filter(Boolean).join(', '), lines) : [];
    }),
  );

const ask: Part = ({ mentorship: { why, steps, offer } }, { label }) =>
  section(label('ask'), [...line(label('why'), why), ...line(label('steps'), steps), ...line(label('offer'), offer)]);

const goals: Part = ({ goals: all }, { label, day }) =>
  section(
    label('goals'),
    all.filter(({ text }) => text.trim()).map(({ text, due, progress, measure }) => {
      const more = [due && day(due), `${progress} %`, measure].filter(Boolean).join('; ');
      return `- ${plain(text.trim().replace(/\s+/g, ' '))} (${plain(more.replace(/\s+/g, ' '))})`;
    }),
  );

const agreements: Part = ({ agreements: versions }, words) =>
  [...versions].sort((a, b) => a.version - b.version).flatMap((agreement) => [
    `## ${plain(words.agreement(agreement.version))}`,
    '',
    `*${plain(agreement.agreedOn ? words.day(agreement.agreedOn) : words.label('notAgreed'))}*`,
    '',
    ...termsMarkdown(agreement, words, 3),
  ]);

const topics: Part = ({ mentorship: { topics: all, critical } }, { label, day }) =>
  section(label('topics'), [
    ...line(label('critical'), critical),
    ...all.filter(({ text }) => text.trim()).map(({ text, on, done }) => `- [${done ? 'x' : ' '}] ${plain(text)}${on ? ` (${plain(day(on))})` : ''}`),
  ]);

const entries = (label: string, texts: readonly string[]): string[] => {
  const written = texts.filter((text) => text.trim());
  return written.length ? [`- ${lead(label)}`, ...written.map((text) => `  - ${plain(text.trim().replace(/\s+/g, ' '))}`)] : [];
};

function meetingLines({ agenda, ...meeting }: Meeting, { label, minutes, owner, day }: JournalWords): string[] {
  const topicsOf = agenda.map(({ topic, minutes: length, outcome }) => (topic.trim() ? `${topic} (${minutes(length)})${outcome ? `: ${outcome}` : ''}` : ''));
  const tasks = meeting.actions.map(({ text, owner: who, due, done }) =>
    text.trim() ? `${owner(who)}: ${text}${due ? `, ${day(due)}` : ''} (${label(done === 'no' ? 'open' : 'done')})` : '',
  );
  return [
    ...entries(label('agenda'), topicsOf),
    ...line(label('advice'), meeting.advice),
    ...line(label('ideas'), meeting.ideas),
    ...line(label('feedback'), meeting.feedback),
    ...entries(label('decisions'), meeting.decisions.map(({ text }) => text)),
    ...entries(label('actions'), tasks),
    ...line(label('notes'), meeting.notes),
  ];
}

const meetings: Part = ({ meetings: all }, words) =>
  section(
    words.label('meetings'),
    all.flatMap(({ meeting, no, on }) => {
      const heading = [words.meeting(no), on && words.day(on), words.meetingState(meeting.state)].filter(Boolean).join(', ');
      return sub(heading, meetingLines(meeting, words));
    }),
  );

const checkpoints: Part = ({ checkpoints: all }, words) =>
  section(
    words.label('checkpoints'),
    all.flatMap((checkpoint) => {
      const said = [words.day(checkpoint.dueOn), checkpoint.decision && words.decision(checkpoint.decision), checkpoint.notes].filter(Boolean);
      return line(words.checkpoint(checkpoint), said.join('; '));
    }),
  );

const feedback: Part = ({ feedback: all }, { label, day, health, word }) => {
  const of = (form: Feedback['form']) => all.filter((entry) => entry.form === form).sort((a, b) => (a.on < b.on ? -1 : 1));
  const ratings = ({ ratings: given }: Feedback) => healthQuestions.flatMap((question) => line(health(question), given[question] === undefined ? undefined : `${given[question]}/5`));
  const answers = ({ answers: given, text }: Feedback) => {
    const found = wordQuestions.flatMap((question) => line(word(question), given[question]));
    return found.length ? found : text.trim() ? [`> ${plain(text.trim()).split(/\r\n?|\n/).join('\n> ')}`] : [];
  };
  return [
    ...section(label('health'), of('health').flatMap((entry) => sub(day(entry.on), ratings(entry)))),
    ...section(label('self'), of('self').flatMap((entry) => sub(day(entry.on), answers(entry)))),
    ...section(label('mentor'), of('mentor').flatMap((entry) => sub(day(entry.on), answers(entry)))),
  ];
};

const ending: Part = ({ mentorship: { endReason, achieved, thanks, lessons, future } }, words) =>
  section(words.label('ending'), [
    ...line(words.label('reason'), endReason && words.reason(endReason)),
    ...line(words.label('achieved'), achieved),
    ...line(words.label('thanks'), thanks),
    ...line(words.label('lessons'), lessons),
    ...line(words.label('future'), future && words.future(future)),
  ]);

const messages: Part = ({ history }, { label, day }) =>
  section(
    label('messages'),
    [...history]
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .flatMap((event) => {
        if (event.type === 'sent') return [`- ${plain(`${day(event.at)}, ${label('sent')}: ${event.subject || event.body.slice(0, 80)}`.replace(/\s+/g, ' '))}`];
        return event.type === 'replied' ? [`- ${plain(`${day(event.at)}, ${label('received')}: ${event.text.slice(0, 200)}`.replace(/\s+/g, ' '))}`] : [];
      }),
  );

const parts: readonly Part[] = [head, first, ask, goals, agreements, topics, meetings, checkpoints, feedback, ending, messages];

/** A whole mentoring as one Markdown document, from the first talk to the goodbye; what is empty is left out. */
export const journalMarkdown = (journal: Journal, words: JournalWords): string =>
  `${parts.flatMap((part) => part(journal, words)).join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
