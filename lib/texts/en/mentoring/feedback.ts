import type { Decision } from '@/lib/model/checkpoint';
import type { HealthQuestion, HealthTrend, WordQuestion } from '@/lib/model/feedback';

const questions: Record<HealthQuestion, string> = {
  direction: 'I know what we are working towards.',
  rhythm: 'We meet as we agreed.',
  trust: 'I can say what really worries me.',
  use: 'I leave our meetings with something I can use.',
  promises: 'I come prepared and do what I promised.',
};

const words: Record<WordQuestion, string> = {
  learned: 'What I have learned',
  keep: 'What we should keep',
  change: 'What we should change',
  stop: 'What we should stop',
};

const decisions: Record<Decision, string> = { continue: 'Continue', adjust: 'Adjust', pause: 'Pause', end: 'End' };

const trends: Record<HealthTrend, string> = {
  unknown: 'Not rated yet.',
  new: 'Rated once so far.',
  rising: 'Better than last time.',
  steady: 'About the same as last time.',
  falling: 'Lower than last time.',
};

export const feedback = {
  health: {
    title: 'How is it going?',
    hint: 'Five statements, for yourself alone. 1: not at all, 5: entirely.',
    questions,
    rating: (n: number) => String(n),
    save: 'Save the answers',
    saved: 'Answers saved',
    incomplete: 'Rate all five statements first.',
    trends,
    quoted: (text: string) => `“${text}”`,
    weak: (list: string) => `Worth talking about: ${list}`,
    picture: 'How it went over time',
    head: { day: 'Day', mean: 'Mean' },
    mean: (n: string) => `${n} of 5`,
    summary: (n: number, last: string) => `${n} ratings, the last one ${last} of 5`,
    last: (day: string) => `Last answered on ${day}`,
    remove: (day: string) => `Delete the answers of ${day}`,
    removed: 'Answers deleted',
  },
  self: {
    title: 'Looking at myself',
    hint: 'Before a checkpoint, for yourself or to share.',
    words,
    begin: 'Begin a self-assessment',
    of: (day: string) => `Self-assessment of ${day}`,
    remove: (day: string) => `Delete the self-assessment of ${day}`,
    removed: 'Self-assessment deleted',
  },
  mentor: {
    title: 'What the mentor says',
    hint: 'Send a short form by mail. When the answer comes, paste it here.',
    write: 'Write the form to them',
    paste: 'The answer',
    pasteHint: 'Paste the whole mail; the answers are recognised by their headings.',
    file: 'File the answer',
    filed: 'Answer filed',
    of: (day: string) => `Answer of ${day}`,
    whole: 'The whole text',
    none: 'No answers yet.',
    remove: (day: string) => `Delete the answer of ${day}`,
    removed: 'Answer deleted',
  },
  decision: {
    title: 'What follows?',
    hint: 'After looking back, decide together.',
    checkpoint: 'Checkpoint',
    options: decisions,
    decide: 'Decide so',
    decided: (decision: string) => `Decided: ${decision}`,
    notes: 'What came out of it',
    writePause: 'Write the pause to them',
    toEnding: 'Prepare the ending',
    toAgreement: 'Adjust the agreement',
    toAgenda: 'Adjust the agenda',
    none: 'There is no checkpoint yet.',
    toCheckpoints: 'Set checkpoints',
  },
};
