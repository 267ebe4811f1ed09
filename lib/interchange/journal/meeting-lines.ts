import { type ActionItem, answersOf, type Meeting, questionsOf } from '@/lib/model/meeting';
import { Criterion, type Ratings } from '@/lib/model/rating';
import { entries, joined, line } from './lines';
import type { JournalWords } from './words';

/** Scores with what they rest on and how sure the user is, under the name of each criterion. `own`: those that the user added. */
export function ratingLines(ratings: Ratings, own: readonly { id: string; text: string }[], { criterion, confidence }: JournalWords): string[] {
  const nameOf = (key: string) => own.find(({ id }) => id === key)?.text ?? (Criterion.safeParse(key).success ? criterion(key as Criterion) : key);
  return Object.entries(ratings).flatMap(([key, { score, evidence, confidence: sure }]) => line(nameOf(key), joined([`${score}/5`, evidence.trim(), confidence(sure)], '; ')));
}

function asked(meeting: Meeting, { label, question }: JournalWords): string[] {
  const answers = answersOf(meeting, question);
  const open = questionsOf(meeting, question).filter(({ key }) => !answers.some((answer) => answer.key === key));
  return [...answers.flatMap(({ text, answer }) => line(text, answer)), ...entries(label('questions'), open.map(({ text }) => text))];
}

/** Whether something was done, and on which day. */
const doneWords = (done: ActionItem['done'], { label, day }: JournalWords) => `(${done === 'no' ? label('open') : `${label('done')} ${day(done)}`})`;

function prepared(meeting: Meeting, words: JournalWords): string[] {
  const { label, minutes, medium, moment } = words;
  const topics = meeting.agenda.map(({ topic, minutes: length, outcome }) => topic.trim() && `${topic} (${minutes(length)})${outcome.trim() ? `: ${outcome}` : ''}`);
  return [
    ...line(label('when'), meeting.plannedStart && moment(meeting.plannedStart)),
    ...line(label('length'), minutes(meeting.minutes)),
    ...line(label('medium'), meeting.medium && medium(meeting.medium)),
    ...line(label('place'), meeting.place),
    ...entries(label('preparation'), meeting.preparation.map(({ text, done }) => text.trim() && `${text} ${doneWords(done, words)}`)),
    ...entries(label('agenda'), topics),
  ];
}

function logged(meeting: Meeting, words: JournalWords): string[] {
  const { label, owner, day } = words;
  const tasks = meeting.actions.map(({ text, owner: who, due, done }) => text.trim() && `${owner(who)}: ${joined([text, due && day(due)])} ${doneWords(done, words)}`);
  return [
    ...line(label('summary'), meeting.summary),
    ...line(label('advice'), meeting.advice),
    ...line(label('ideas'), meeting.ideas),
    ...line(label('feedback'), meeting.feedback),
    ...entries(label('decisions'), meeting.decisions.map(({ text }) => text)),
    ...entries(label('actions'), tasks),
    ...line(label('notes'), meeting.notes),
    ...line(label('mood'), meeting.mood === undefined ? undefined : `${meeting.mood}/5`),
    ...line(label('nextOn'), meeting.nextOn && day(meeting.nextOn)),
    ...line(label('thanked'), meeting.thankedAt && day(meeting.thankedAt)),
  ];
}

/** What was prepared, said and noted in a meeting, and the impressions right after it. */
export const meetingLines = (meeting: Meeting, words: JournalWords): string[] => [
  ...prepared(meeting, words),
  ...asked(meeting, words),
  ...logged(meeting, words),
  ...ratingLines(meeting.impressions, [], words),
];
