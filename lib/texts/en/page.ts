import { plural } from '../plural';

const count = plural('en');
const people = (n: number) => count(n, { one: '# person', other: '# people' });

export const page = {
  title: 'People on this page',
  reading: 'Looking for people on this page …',
  lookAgain: 'Look again',
  foundMore: (n: number) => `${count(n, { one: '# more person', other: '# more people' })} found`,
  foundNoMore: (n: number) => `Nobody new. ${people(n)} as before`,
  notReadAgain: 'The page could not be read again. The list is as it was.',
  found: (n: number) => `${people(n)} found`,
  matching: (shown: number, all: number) => `${count(shown, { other: '#' })} of ${people(all)}`,
  filter: 'Filter by name, role, e-mail …',
  selectAll: 'Select all',
  selectShown: 'Select all shown',
  selectPerson: (name: string) => `Select ${name}`,
  noMatch: 'Nobody here matches this filter.',
  clearFilter: 'Clear the filter',
  save: (n: number) => `Save ${people(n)}`,
  update: (n: number) => `Update ${people(n)}`,
  saveAndUpdate: (added: number, known: number) => `Save ${count(added, { other: '#' })}, update ${count(known, { other: '#' })}`,
  saveNobody: 'Select people to save',
  savedPeople: (added: number, updated: number, ignored?: number) =>
    [added && `Saved ${people(added)}`, updated && `${added ? 'updated' : 'Updated'} ${count(updated, { other: '#' })}`].filter(Boolean).join(', ') ||
    (ignored ? 'Nothing changed. What you left out is not offered again' : 'Everything was saved already'),
  alreadySaved: 'Saved',
  openRecord: (name: string) => `${name}: open the saved record`,
  look: (name: string) => `${name}: look at all details`,
  changes: { title: (name: string) => `What the page says differently about ${name}` },
  otherPeople: 'Others',
  cutShort: 'This page is very large. Only part of it was read.',
  tabChanged: 'You are looking at another page now.',
  readNewTab: 'Read that page',
  listFrom: 'From',
  details: {
    readFrom: 'Read from',
    onOwnPage: 'on their own page',
    unsure: 'unsure',
    corrected: 'Corrected by you',
    showAll: 'Show all fields',
    notAPerson: 'Not a person',
    removed: (name: string) => `${name} was taken off this list`,
    done: 'Done',
    value: (label: string, n: number) => `${label} ${n}`,
    addValue: (label: string) => `Add: ${label}`,
    removeValue: (value: string) => `Remove ${value}`,
    nameMissing: 'A name is needed; the one before stays.',
    portraitFound: 'A portrait is on the page. It is not loaded from there.',
  },
  contact: { emails: 'E-mail', phones: 'Phone', links: 'Link', linksTo: (hosts: string[]) => `Link to ${hosts.join(', ')}` },
  empty: {
    title: 'No people found here',
    text: 'Try a team page, a list of staff or alumni, or somebody’s own page. If this page is about one person, add them with its address.',
    addPagePerson: 'Add this page’s person',
    addByHand: 'Add by hand',
  },
  unreadable: {
    browserPage: { title: 'This is a page of the browser itself', text: 'No extension may read it. Open a web page with people on it, then come back.' },
    store: { title: 'Extensions may not read this store', text: 'Open a web page with people on it, then come back.' },
    pdf: {
      title: 'This is a PDF',
      text: 'The browser’s PDF viewer keeps its pages from extensions. Names found there can be added by hand.',
    },
    noAccess: {
      title: 'This page is not open to Mentor Trail yet',
      text: 'It reads a page only when asked to: click the Mentor Trail button in the toolbar while this page is shown, then look again.',
    },
    failed: { title: 'This page could not be read', text: 'It may still be loading. Wait a moment and look again, or add the person by hand.' },
  },
  linkedin: {
    title: 'LinkedIn is not read',
    text: 'Its terms forbid copying by extensions. The address and title of this tab can be taken over; type the rest as you see it.',
  },
};

/** The form for somebody who is on no page. */
export const add = {
  title: 'Add a person',
  oneLine: 'Everything in one line',
  oneLineHint: 'For instance: Ada Winter, Head of Data, Northwind, ada@example.org – in any order. It fills the form below.',
  nameHint: 'The only thing that is needed.',
  pageTitle: (title: string) => `Title of the page: ${title}`,
  nameMissing: 'Enter a name.',
  link: 'Link',
  linkHint: 'The page where you found them.',
  note: 'Note',
  noteHint: 'How do you know them, or who can introduce you?',
  badEmail: 'This is not an e-mail address.',
  badLink: 'This is not a web address (https://…).',
  submit: 'Save person',
  known: 'Already on your shortlist, or somebody of the same name:',
  complete: (name: string) => `Add this to the record of ${name}`,
  completed: (name: string) => `Added to the record of ${name}`,
  submitAnyway: 'Save as another person',
  done: (name: string) => `Saved ${name}`,
};
