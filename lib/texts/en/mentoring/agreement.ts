import type { AgreementField, AgreementSection } from '@/lib/model/agreement';
import { plural } from '../../plural';

const count = plural('en');

const sections: Record<AgreementSection, string> = { aims: 'Aims', meetings: 'Meetings', rules: 'Ground rules', time: 'Time and ending' };

const fields: Record<AgreementField, string> = {
  goals: 'Goals',
  success: 'How we know they are reached',
  rhythm: 'How often we meet',
  minutes: 'Length of a meeting (minutes)',
  place: 'Where we meet',
  scheduling: 'Who arranges the dates',
  cancelling: 'If one of us cannot come',
  preparation: 'Preparation',
  between: 'Contact in between',
  confidentiality: 'Confidentiality',
  offLimits: 'Not a topic',
  honesty: 'Honesty and feedback',
  conflicts: 'Conflicts of interest, and what we do about a conflict',
  startsOn: 'Begins on',
  reviewOn: 'We look back on',
  endsOn: 'Ends on',
  renewal: 'Going on afterwards',
  exit: 'How either of us can end it early',
};

/** A wording that can be taken over; what only the two know is left out. */
const suggestions: Partial<Record<AgreementField, string>> = {
  success: 'Each goal has a test and a day; we look at them together at every checkpoint.',
  place: 'Video call, in person when it suits',
  scheduling: 'The mentee proposes the dates',
  cancelling: 'A message at least 24 hours before; the mentee proposes a new date',
  preparation: 'The mentee sends the topics 24 hours before and a short summary afterwards',
  between: 'By e-mail; an answer within a week is fine',
  confidentiality: 'What we talk about stays between us, unless we both agree otherwise.',
  offLimits: 'Nothing so far; each of us may leave out a topic at any time',
  honesty: 'We tell each other openly and kindly what helps and what does not. Criticism is welcome.',
  conflicts: 'Neither of us decides about the other’s pay, marks or job. If something goes wrong between us, we speak about it first with each other.',
  renewal: 'Only if both want to; then we agree anew',
  exit: 'Either of us can end it at any time, without giving reasons and without hard feelings: a message is enough. If possible we take one last conversation to look back.',
};

export const agreement = {
  hint: 'One page with the ground rules. Fill in what you have agreed; the mentor needs no account.',
  sections,
  fields,
  suggestions,
  required: 'needed',
  optional: 'optional',
  openChoice: 'Choose …',
  fillIn: 'Fill empty fields with suggestions',
  filledIn: (n: number) => count(n, { one: '# field filled in', other: '# fields filled in' }),
  useExit: 'Use a proven wording',
  exitHint: 'Agreed now, while nobody needs it. Without it the agreement is incomplete.',
  complete: 'Complete.',
  incomplete: (list: string) => `Still open: ${list}`,
  problems: {
    endsBeforeStart: 'It ends before it begins.',
    reviewBeforeStart: 'The look back comes before the beginning.',
    reviewAfterEnd: 'The look back comes after the end.',
  },
  version: (n: number) => `Version ${n}`,
  agreedOn: (n: number, day: string) => `Version ${n}, agreed on ${day}`,
  draft: (n: number) => `Version ${n}, not agreed yet`,
  agree: 'Both have agreed',
  agreed: (n: number) => `Version ${n} is agreed`,
  change: 'Change it',
  changeHint: 'What was agreed stays as it is; changes become the next version.',
  versions: 'Earlier versions',
  changes: (older: number, newer: number) => `From version ${older} to ${newer}`,
  noChanges: 'No difference.',
  nothing: '—',
  print: 'Print or save as PDF',
  markdown: 'Save as Markdown',
  calendar: 'Save for the calendar (.ics)',
  mail: 'Write as a mail',
  outputs: 'Give it on',
  document: {
    title: 'Mentoring agreement',
    between: (me: string, mentor: string) => `between ${me} (mentee) and ${mentor} (mentor)`,
    me: 'the mentee',
    minutes: (n: number) => `${n} minutes`,
    signatures: 'Agreed by',
    signature: (name: string) => `${name}, date`,
    versionLine: (n: number, day: string) => `Version ${n} of ${day}`,
    incomplete: 'Draft: still incomplete',
  },
  file: (name: string) => `agreement-${name}`,
  events: {
    start: (name: string) => `Mentoring with ${name} begins`,
    review: (name: string) => `Look back on the mentoring with ${name}`,
    end: (name: string) => `Mentoring with ${name} ends`,
  },
};
