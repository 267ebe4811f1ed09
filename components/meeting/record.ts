import type { Goal } from '@/lib/model/goal';
import type { HistoryEvent } from '@/lib/model/history';
import type { Meeting } from '@/lib/model/meeting';
import type { Person } from '@/lib/model/person';
import type { Plan } from '@/lib/model/plan';
import { Question } from '@/lib/model/questions';

/** A meeting and what belongs to it. `history`: newest first. */
export type MeetingRecord = { meeting: Meeting; person: Person; history: HistoryEvent[]; plan: Plan; goals: Goal[] };

export type AskedQuestion = { key: string; text: string };

/** The questions of a meeting: those chosen, in the order of the bank, then the user's own. */
export const questionsOf = ({ questions, ownQuestions }: Meeting, bank: Record<Question, string>): AskedQuestion[] => [
  ...Question.options.filter((question) => questions.includes(question)).map((question) => ({ key: question, text: bank[question] })),
  ...ownQuestions.map(({ id, text }) => ({ key: id as string, text })),
];
