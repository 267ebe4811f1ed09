import { z } from './zod';

/** The question bank for a first talk, by what it is about; the texts of the interface have words for each. */
export const questionBank = {
  background: ['intoField', 'studies', 'turningPoint'],
  career: ['firstSteps', 'hardestDecision', 'differently', 'nextStep'],
  daily: ['typicalDay', 'bestPart', 'leastLiked', 'skillsUsed'],
  hours: ['workingHours', 'travel', 'balance'],
  field: ['whatMatters', 'changing', 'commonMistakes', 'whatToRead'],
  mentoring: ['ownMentors', 'openToMentoring', 'whoElse'],
} as const satisfies Record<string, readonly string[]>;

export type QuestionTopic = keyof typeof questionBank;
export type Question = (typeof questionBank)[QuestionTopic][number];

export const questionTopics = Object.keys(questionBank) as QuestionTopic[];
export const Question = z.enum(Object.values(questionBank).flat() as [Question, ...Question[]]);

/** What a first talk should not do without: background, career path, daily tasks, working hours, and whether they are open to mentoring. */
export const usualQuestions: readonly Question[] = ['intoField', 'firstSteps', 'typicalDay', 'workingHours', 'whatMatters', 'openToMentoring'];
