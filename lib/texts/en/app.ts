import { plural } from '../plural';

const count = plural('en');

export const app = {
  name: 'Mentor Trail',
  navigation: 'Main',
  tabs: { page: 'This page', shortlist: 'Shortlist', today: 'Today' },
  dueCount: (n: number) => count(n, { one: '# due', other: '# due' }),
  settings: 'Settings',
  openSidePanel: 'Open in the side panel',
  back: 'Back',
  close: 'Close',
  loading: 'Loading …',
  saving: 'Saving …',
  saved: 'Saved',
  notSaved: 'Not saved',
  undo: 'Undo',
  undone: 'Undone',
  tryAgain: 'Try again',
  toShortlist: 'Open the shortlist',
};
