import { type Feedback, healthQuestions, wordQuestions } from '@/lib/model/feedback';
import type { Goal } from '@/lib/model/goal';
import { termsMarkdown } from '../agreement-markdown';
import { plain } from '../person-markdown';
import { joined, line, quotation, section, sub, task } from './lines';
import { meetingLines } from './meeting-lines';
import type { JournalWords, Part } from './words';

function goalLines({ horizon, skill, measure, due, progress, state, evidence }: Goal, { label, horizon: reach, goalState, day }: JournalWords): string[] {
  const signs = evidence.map(({ on, text, progress: then }) => joined([day(on), joined([then !== undefined && `${then} %`, text.trim()])], ': '));
  return [
    ...line(label('horizon'), reach(horizon)),
    ...line(label('due'), due && day(due)),
    ...line(label('skill'), skill),
    ...line(label('measure'), measure),
    ...line(label('progress'), `${progress} % (${goalState(state)})`),
    ...signs.map((sign) => `  - ${plain(sign.replace(/\s+/g, ' '))}`),
  ];
}

export const goals: Part = ({ goals: all }, words) =>
  section(
    words.label('goals'),
    all.filter(({ text }) => text.trim()).flatMap((goal) => sub(goal.text, goalLines(goal, words))),
  );

/** All versions, the first one first. */
export const agreements: Part = ({ agreements: versions }, words) =>
  [...versions].sort((a, b) => a.version - b.version).flatMap((agreement) => [
    `## ${plain(words.agreement(agreement.version))}`,
    '',
    `*${plain(agreement.agreedOn ? words.day(agreement.agreedOn) : words.label('notAgreed'))}*`,
    '',
    ...termsMarkdown(agreement, words, 3),
  ]);

export const topics: Part = ({ mentorship: { topics: all, critical } }, { label, day }) =>
  section(label('topics'), [
    ...line(label('critical'), critical),
    ...all.filter(({ text }) => text.trim()).map(({ text, on, done }) => task(done, on ? `${text} (${day(on)})` : text)),
  ]);

export const meetings: Part = ({ meetings: all }, words) =>
  section(
    words.label('meetings'),
    all.flatMap(({ meeting, no, on }) => sub(joined([words.meeting(no), on && words.day(on), words.meetingState(meeting.state)]), meetingLines(meeting, words))),
  );

export const checkpoints: Part = ({ checkpoints: all }, words) =>
  section(
    words.label('checkpoints'),
    all.flatMap((checkpoint) => {
      const { dueOn, decision, notes, done } = checkpoint;
      const held = done !== 'no' && `${words.label('done')} ${words.day(done)}`;
      return line(words.checkpoint(checkpoint), joined([words.day(dueOn), held, decision && words.decision(decision), notes.trim()], '; '));
    }),
  );

/** Scores and answers; what came from the mentor stands word for word. */
function feedbackLines({ ratings, answers, text }: Feedback, { health, word }: JournalWords): string[] {
  const scores = healthQuestions.flatMap((question) => line(health(question), ratings[question]?.toString().concat('/5')));
  return [...scores, ...(text.trim() ? quotation(text) : wordQuestions.flatMap((question) => line(word(question), answers[question])))];
}

export const feedback: Part = ({ feedback: all }, words) => {
  const of = (form: Feedback['form']) => {
    const given = all.filter((entry) => entry.form === form).sort((a, b) => (a.on < b.on ? -1 : 1));
    return section(words.label(form), given.flatMap((entry) => sub(words.day(entry.on), feedbackLines(entry, words))));
  };
  return [...of('health'), ...of('self'), ...of('mentor')];
};
