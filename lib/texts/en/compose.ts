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
  keptRegister: 'This text has your own words in it. Start over in the other form of address, or keep it?',
  renderAnew: 'Start over',
  keepWords: 'Keep my text',

  to: 'To',
  noAddress: 'No e-mail address is known, so the text can only be copied.',
  addAddress: 'Add an address',
  subject: 'Subject',
  body: 'Text',
  words: (n: number) => count(n, { one: '# word', other: '# words' }),

  startOver: 'Start over',
  startedOver: 'The draft starts afresh.',

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

  findings: (n: number) => count(n, { one: '# remark', other: '# remarks' }),
  noFindings: 'No remarks: ready to go.',
  levels: { error: 'To be corrected', warning: 'Better', hint: 'Hint' },
  fix: 'Correct it',
  toCorrect: (n: number) => count(n, { other: '# to correct' }),
  corrected: 'Corrected.',
  override: 'Leave it so …',
  overrideReason: 'Why is it right here? (only for you)',
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
  sentKept: (name: string) => `The exact text is kept in the history of ${name}.`,
  followUpOn: 'If no answer comes, remind me on',
  noFollowUp: 'No reminder is needed.',
  dateInvalid: 'Choose a day from today on.',
  sentUndone: 'Taken back. The draft is here again.',
};
