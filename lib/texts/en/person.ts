import { plural } from '../plural';

const count = plural('en');

/** One person of the shortlist: everything known, and what happened. */
export const person = {
  missing: 'This person is no longer in your shortlist.',
  toShortlist: 'To the shortlist',

  write: {
    firstContact: (name: string) => `Write to ${name}`,
    followUp: (name: string) => `Write to ${name} again`,
    thankYou: (name: string) => `Thank ${name}`,
    answerToDecline: (name: string) => `Thank ${name} for the answer`,
  },
  continueDraft: (name: string) => `Finish the e-mail to ${name}`,
  writeOther: 'Write an e-mail',
  steps: { replied: 'An answer came', scheduled: 'A meeting is arranged', met: 'We have met', mentoring: 'They are my mentor' },

  status: 'Status',
  usualNext: 'Usually next',
  allOthers: 'Any other',
  reason: 'Reason (optional, only for you)',
  changeTo: (status: string) => `Change to “${status}”`,
  remindersStop: 'Reminders about this person stop.',
  cancel: 'Cancel',
  statusChanged: (status: string) => `Status: ${status}`,

  details: 'Details',
  notFilled: 'Add',
  moreFields: (n: number) => count(n, { one: '# more field', other: '# more fields' }),
  addValue: (field: string) => `Add: ${field}`,
  removeValue: (value: string) => `Remove ${value}`,
  open: (value: string) => `Open ${value} in a new tab`,
  removePhoto: 'Remove the picture',
  photoRemoved: 'Picture removed.',
  fieldCleared: (field: string) => `${field} removed.`,
  newValue: (field: string) => `New: ${field}`,

  source: (field: string) => `Where “${field}” comes from`,
  fromPage: 'Read on the page',
  fromFile: (name: string) => `From the file ${name}`,
  fromUser: 'Your own words',
  readOn: (date: string) => `on ${date}`,
  writtenOn: (date: string) => `Written on ${date}`,
  snippet: 'The page says',
  unsure: 'The reading was not certain.',

  problems: {
    nameMissing: 'A name is needed.',
    email: 'This is not a complete e-mail address.',
    url: 'Only web addresses (https://…) can be kept.',
    tooLong: 'This is too long to keep.',
    unusable: 'This cannot be kept.',
    repeated: 'This is already in the list.',
    tooMany: 'The list is full.',
  },

  letters: 'How to address them',
  salutation: 'In German letters',
  salutations: { neutral: 'Neutral (Guten Tag …)', frau: 'Frau', herr: 'Herr', custom: 'In my own words' },
  salutationHint: 'Never guessed from a name. Ask, or look at how the person signs.',
  customSalutation: 'Salutation, word for word',
  country: 'Country',
  countryUnknown: 'Not known',
  countryHint: 'Letters to Austria and Switzerland follow other habits.',

  notes: 'Notes',
  notesPlaceholder: 'What you want to remember: how you found them, what you talked about …',

  reminders: 'Reminders',
  reminderKinds: { followUp: 'Follow up', thankYou: 'Say thank you' },
  reminderDate: (kind: string) => `Day of: ${kind}`,
  reminderDone: 'Done',
  reminderFinished: 'Reminder done.',
  remindMe: 'Remind me',

  history: 'History',
  events: {
    captured: (title: string) => `Read on “${title}”`,
    added: 'Added by hand',
    edited: (fields: string) => `Changed: ${fields}`,
    merged: (name: string) => `Merged with the record “${name}”`,
    statusChanged: (from: string, to: string) => `${from} → ${to}`,
    sent: (kind: string) => `Sent: ${kind}`,
  },
  sentTo: (to: string) => `To ${to}`,
  showText: 'Show the exact text',
  noHistory: 'Nothing has happened yet.',
  moreHistory: (n: number) => count(n, { one: 'Show # earlier entry', other: 'Show # earlier entries' }),

  delete: 'Delete this person',
  deleteHint: 'Removes everything known about them from this computer.',
  deleted: (name: string) => `${name} is deleted.`,
};
