import { plural } from '../plural';

const count = plural('en');

/** Writing a message to one person and handing it over. */
export const compose = {
  title: 'Write an e-mail',
  missing: 'This person is no longer in your shortlist.',
  back: (name: string) => `Back to ${name}`,

  kind: 'Message',
  kinds: { firstContact: 'First contact', followUp: 'Follow-up', thankYou: 'Thank-you' },
  language: 'Language',
  languages: { en: 'English', de: 'German' },
  register: 'Form of address',
  registers: { formal: 'Formal', familiar: 'Familiar' },
  keptText: 'You have changed this text, so it stayed as it is.',
  renderAnew: 'Write it anew',

  to: 'To',
  noAddress: 'No e-mail address is known, so the text can only be copied.',
  addAddress: 'Add an address',
  subject: 'Subject',
  body: 'Text',
  words: (n: number) => count(n, { one: '# word', other: '# words' }),

  startOver: 'Start over',
  startedOver: 'The draft starts afresh.',
  undo: 'Undo',

  blanks: (n: number) => count(n, { one: '# blank still to fill', other: '# blanks still to fill' }),
  blanksHint: 'Choose one to go there.',
  goTo: (blank: string) => `Go to ${blank} in the text`,
  aboutMeMissing: 'Tell the program once who you are, and every draft fills in by itself.',
  aboutMe: 'About me',

  facts: 'Mention something about them',
  factsHint: 'One true detail shows that you mean this person. A click puts it where the cursor is.',
  noFacts: 'Nothing is known yet that could be quoted. Add a role or a biography to the record.',
  putIn: (fact: string) => `Put into the text: ${fact}`,
  inserted: 'Put into the text.',
  alreadyIn: 'in the text',

  findings: (n: number) => count(n, { one: '# remark on the text', other: '# remarks on the text' }),
  noFindings: 'No remarks: ready to go.',
  levels: { error: 'To be corrected', warning: 'Better', hint: 'Hint' },
  fix: 'Correct it',
  show: 'Show',

  ways: {
    mailto: { name: 'Mail program', action: 'Open in mail program' },
    gmail: { name: 'Gmail', action: 'Open in Gmail' },
    outlook: { name: 'Outlook (work or school)', action: 'Open in Outlook' },
    outlookLive: { name: 'Outlook.com', action: 'Open in Outlook.com' },
    yahoo: { name: 'Yahoo Mail', action: 'Open in Yahoo Mail' },
    proton: { name: 'Proton Mail', action: 'Open in Proton Mail' },
    eml: { name: 'File (.eml)', action: 'Save as file' },
    copy: { name: 'Copy the text', action: 'Copy the text' },
  },
  otherWays: 'Other ways to send',
  youSend: 'You send it yourself; nothing leaves without you.',
  blocked: {
    blanks: (list: string) => `Still to fill: ${list}`,
    findings: 'Something has to be corrected first.',
    noAddress: 'There is no address to send it to.',
    saving: 'The last words are not saved yet.',
    empty: 'The text is empty.',
    refused: 'This person is not to be written to.',
  },
  tooLong: 'The text is too long for a link. It is on the clipboard: paste it into the message that opened.',
  tooLongNotCopied: 'The text is too long for a link. Copy it and paste it into the message that opened.',
  copied: 'Copied. Paste it into a new message.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
  openFailed: 'The browser did not open it. Try another way, or copy the text.',

  didYouSend: 'Did you send it?',
  markSent: 'Yes, mark as sent',
  notYet: 'Not yet',
  sentTitle: 'Well done, it is on its way.',
  sentKept: (name: string) => `The exact text is kept in the history of ${name}.`,
  followUpOn: 'If no answer comes, remind me on',
  noFollowUp: 'No reminder is needed.',
  dateMoved: 'Reminder moved.',
  dateInvalid: 'Choose a day from today on.',
  sentUndone: 'Taken back. The draft is here again.',
  refusals: {
    doNotContact: 'You noted that this person does not want to be contacted. No draft is written.',
    closed: 'This contact has ended. To write again, change the status first.',
    notFound: 'This person is no longer in your shortlist.',
    nothingToUndo: 'There is nothing to undo.',
  },
  openPerson: 'Open the record',
};
