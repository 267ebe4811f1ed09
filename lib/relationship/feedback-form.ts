import { type WordQuestion, wordQuestions } from '@/lib/model/feedback';

/** The beginnings of lines by which the parts of an answered form are recognised, in English and German. */
const headings: Record<WordQuestion, RegExp> = {
  learned: /^(what you see that i have learned|what (i|you) (have )?(learned|see)|learned|progress|gelernt|fortschritte?|was (ich|sie|du) .*(gelernt|sehe|sehen|siehst))/i,
  keep: /^(keep|continue|what should we keep|beibehalten|behalten|weiter so)/i,
  change: /^(change|what should we change|ändern|anders)/i,
  stop: /^(stop|what should we stop|lassen|aufhören|weglassen)/i,
};

/** What was written in an answered form: "> 1. Keep: the notes". Quotation marks and numbers before a line do not matter. */
const bare = (line: string) => line.replace(/^[\s>|]*(\d+[.)]\s*|[-*•]\s*)?/, '');

const questionOf = (line: string): WordQuestion | undefined =>
  /[:?]/.test(line) ? wordQuestions.find((question) => headings[question].test(bare(line))) : undefined;

/** What stands on the line behind the question itself. */
const afterQuestion = (line: string) => bare(line).replace(/^[^:?]*[:?]\s*/, '');

/**
 * The answers in a form that came back by mail, by question. Whatever stands before the first question belongs to none; where no
 * question is recognised the result is empty, and the text stands for itself.
 */
export function readFeedback(text: string): Partial<Record<WordQuestion, string>> {
  const answers: Partial<Record<WordQuestion, string[]>> = {};
  let current: WordQuestion | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const question = questionOf(line);
    if (question) current = question;
    if (!current) continue;
    (answers[current] ??= []).push(question ? afterQuestion(line) : line.replace(/^[\s>|]+/, ''));
  }
  const whole = Object.entries(answers).map(([question, lines]) => [question, lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()] as const);
  return Object.fromEntries(whole.filter(([, answer]) => answer));
}
