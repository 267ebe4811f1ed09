import { plural } from '../plural';

const count = plural('en');

export const app = {
  name: 'Mentor Trail',
  navigation: 'Main',
  tabs: { page: 'This page', shortlist: 'Shortlist', today: 'Today' },
  places: { today: 'Today', plan: 'Goals and plan', meetings: 'Meet and decide', mentoring: 'Mentoring', shortlist: 'Shortlist', board: 'Board', duplicates: 'Duplicates', progress: 'How it goes', add: 'Add a person', data: 'Data', settings: 'Settings' },
  journey: { label: 'This part of the journey', plan: 'Goals and plan', search: 'Search plan', meetings: 'First meetings', decision: 'Decide' },
  dueCount: (n: number) => count(n, { one: '# due', other: '# due' }),
  settings: 'Settings',
  openSidePanel: 'Open in the side panel',
  openWorkspace: 'Open the workspace',
  shortcuts: {
    title: 'Keyboard shortcuts',
    keys: {
      '/': 'Search',
      'g t': 'Go to Today',
      'g l': 'Go to the shortlist',
      'g b': 'Go to the board',
      'g d': 'Go to possible duplicates',
      'g p': 'See how the search is going',
      'g x': 'Export, import, back up',
      n: 'Add a person',
      u: 'Undo the last change',
      '?': 'Show this sheet',
    },
    inLists: 'In lists',
    list: { 'j k': 'Next, previous person (arrow keys too)', x: 'Select or unselect', Enter: 'Open', Esc: 'Empty the search, close what is open' },
  },
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
