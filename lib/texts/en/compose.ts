import type { CallOutcome } from '@/lib/model/history';
import type { MessageSpec } from '@/lib/model/message';
import type { HandOver } from '@/lib/model/settings';
import { plural } from '../plural';

const count = plural('en');

const groups: Record<MessageSpec['group'], string> = {
  warmUp: 'People I know', contact: 'Getting in touch', meeting: 'Around a meeting', mentoring: 'Mentoring',
};
const ways: Record<HandOver, { name: string; action: string }> = {
  mailto: { name: 'Mail program', action: 'Open in mail program' },
  gmail: { name: 'Gmail', action: 'Open in Gmail' },
  outlook: { name: 'Outlook (work or school)', action: 'Open in Outlook' },
  outlookLive: { name: 'Outlook.com', action: 'Open in Outlook.com' },
  yahoo: { name: 'Yahoo Mail', action: 'Open in Yahoo Mail' },
  proton: { name: 'Proton Mail', action: 'Open in Proton Mail' },
  eml: { name: 'File (.eml)', action: 'Save as file' },
  copy: { name: 'Copy the text', action: 'Copy the text' },
};
const sent: Record<MessageSpec['channel'], { question: string; yes: string; already: string; done: string }> = {
  mail: { question: 'Did you send it?', yes: 'Yes, mark as sent', already: 'I have sent it already', done: 'It is on its way.' },
  note: { question: 'Did you send it?', yes: 'Yes, mark as sent', already: 'I have sent it already', done: 'It is on its way.' },
  phone: { question: 'Did you call?', yes: 'Yes, mark as done', already: 'I have called already', done: 'The call is in the history.' },
};

const outcomes: Record<CallOutcome, string> = { spoke: 'We spoke', message: 'Left a message', notReached: 'Nobody answered' };

/** The errors of the checks that a reason can override, in a few words for the history. */
const overridable: Record<string, string> = {
  lengthTooLong: 'too many words',
  noteTooLong: 'too many characters',
  subjectEmpty: 'no subject',
  greetingMissing: 'no greeting',
  greetingGeneric: 'a greeting for anybody',
  greetingName: 'another name in the greeting',
  greetingTitle: 'no title in the greeting',
  greetingForm: 'another form of address',
  sourceMissing: 'no word on how I found them',
  askMissing: 'no question',
  trackingPixel: 'a tracking picture',
  otherName: 'the name of somebody else',
  languageMixed: 'two languages',
  registerMixed: 'formal and familiar mixed',
  sharpS: '“ß” to Switzerland',
  contactClosed: 'the contact is closed',
  touchesTooMany: 'many messages without an answer',
  touchTooSoon: 'soon after the last message',
  weeklyLimit: 'more first contacts than planned',
  signatureName: 'no name at the end',
  signatureAddress: 'no address at the end',
  thanksVeryLate: 'late thanks',
};

/** Writing a message to one person and handing it over. */
export const compose = {
  title: 'Write an e-mail',
  back: (name: string) => `Back to ${name}`,

  kind: 'Message',
  kinds: {
    referralPersonal: 'Ask friends and family',
    referralProfessional: 'Ask former teachers and bosses',
    alumniOffice: 'Ask an alumni office',
    firstContact: 'First contact',
    introducedContact: 'First contact, recommended by somebody',
    alumniContact: 'First contact among alumni',
    linkedInNote: 'LinkedIn note',
    phoneScript: 'Phone call',
    followUp: 'Follow-up',
    lastFollowUp: 'Last follow-up',
    answerToDecline: 'Answer to a no',
    scheduling: 'Propose times',
    confirmation: 'Confirm the meeting',
    thankYou: 'Thank-you',
    mentorAsk: 'Ask to be my mentor',
    agreementSummary: 'What we agreed',
    agendaProposal: 'Propose topics',
    checkIn: 'Short report',
    feedbackRequest: 'Ask for feedback',
    pause: 'Suggest a pause',
    ending: 'End with thanks',
  },
  groups,
  language: 'Language',
  languages: { en: 'English', de: 'German' },
  register: 'Form of address',
  registers: { formal: 'Formal', familiar: 'Familiar' },
  keptText: (language: string) => `This text has your own words in it. Start over in ${language}, or keep it?`,
  keptTemplate: 'This text has your own words in it. Start over with the other template, or keep it?',
  keptRegister: 'This text has your own words in it. Start over in the other form of address, or keep it?',
  renderAnew: 'Start over',
  keepWords: 'Keep my text',

  ownTemplates: 'My templates',
  ownTemplate: (name: string, kind: string) => `${name} (${kind})`,
  templateFaulty: (name: string) => `“${name}” has a mistake in it. Open it among your templates to see which.`,

  to: 'To',
  noAddress: 'No e-mail address is known, so the text can only be copied.',
  addAddress: 'Add an address',
  subject: 'Subject',
  body: 'Text',
  words: (n: number) => count(n, { one: '# word', other: '# words' }),

  startOver: 'Start over',
  startedOver: 'The draft starts afresh.',
  versions: (n: number) => count(n, { one: '# earlier version', other: '# earlier versions' }),
  bringBack: 'Bring this one back',
  versionRestored: 'The earlier version is back.',

  blanks: (n: number) => count(n, { one: '# blank still to fill', other: '# blanks still to fill' }),
  stillToFill: 'Still to fill:',
  aboutMeMissing: 'Tell the program once who you are, and every draft fills in by itself.',
  aboutMe: 'About me',

  facts: 'Mention something about them',
  factsHint: 'One true detail shows that you mean this person. A click puts it where the cursor is.',
  noFacts: 'Nothing is known yet that could be quoted. Add a role or a biography to the record.',
  putIn: 'Put into the text:',
  inserted: 'Put into the text.',
  alreadyIn: 'in the text',

  because: { school: 'you share it', interest: 'fits your interest', skill: 'a skill you want' },

  cadence: {
    week: (n: number, limit: number) => `First contacts in the last seven days: ${n} of ${limit}.`,
    touches: (n: number, most: number) => `Messages without an answer so far: ${n} of at most ${most}.`,
    earliest: (day: string) => `The next one is all right from ${day} on.`,
    rule: 'At most two follow-ups, five working days apart; after a no, none.',
  },

  findings: (n: number) => count(n, { one: '# remark', other: '# remarks' }),
  noFindings: 'No remarks: ready to go.',
  levels: { error: 'To be corrected', warning: 'Better', hint: 'Hint' },
  fix: 'Correct it',
  toCorrect: (n: number) => count(n, { other: '# to correct' }),
  corrected: 'Corrected.',
  override: 'Leave it so …',
  overrideReason: 'Why is it right here? (kept in the history, only for you)',
  overridable,
  overrideDone: 'Leave it so',
  overrideBack: 'Check it again',
  overriddenBecause: (reason: string) => `Left so: ${reason}`,
  show: 'Show',

  ways,
  otherWays: 'Other ways to send',
  youSend: 'You send it yourself; nothing leaves without you.',
  blocked: {
    empty: 'The text is empty.',
  },
  tooLong: 'The text is too long for a link. It is on the clipboard: paste it into the message that opened.',
  copied: 'Copied. Paste it into a new message.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',

  sent,
  notYet: 'Not yet',
  sentTo: (name: string) => `Did you send the message to ${name}?`,
  lookAtIt: 'Look at it',
  markedSent: (name: string) => `Marked as sent: ${name}`,

  call: {
    noNumber: 'No phone number is known.',
    addNumber: 'Add a number',
    dial: (phone: string) => `Call ${phone}`,
    edit: 'Change the script',
    title: 'The call',
    notes: 'What was said',
    outcome: 'How it went',
    outcomes,
    ledTo: 'It led to',
    save: 'Keep in the history',
  },

  drafts: {
    title: 'Drafts',
    empty: 'No drafts',
    emptyHint: 'A message that you begin to write is listed here until it is sent.',
    untouched: 'not changed yet',
    discard: (name: string) => `Throw away the draft to ${name}`,
    discarded: (name: string) => `The draft to ${name} is thrown away.`,
  },

  polish: {
    title: 'Proposals of the browser',
    hint: 'Written by the language model of your browser, on this computer. You decide about each.',
    loads: 'The browser first fetches its language model once. After that everything happens on this computer.',
    wishes: { shorter: 'Shorter', warmer: 'Warmer', formal: 'More formal', facts: 'With a fact about them' },
    proposal: 'Proposal',
    ready: 'The proposal is ready.',
    accept: 'Take it',
    drop: 'Drop it',
    accepted: 'The proposal is in the text.',
    failed: 'The browser’s model did not answer. Your text is unchanged.',
  },

  sentKept: (name: string) => `The exact text is kept in the history of ${name}.`,
  callKept: (name: string) => `Your notes are kept in the history of ${name}.`,
  followUpOn: 'If no answer comes, remind me on',
  noFollowUp: 'No reminder is needed.',
  dateInvalid: 'Choose a day from today on.',
  sentUndone: 'Taken back. The draft is here again.',
};
