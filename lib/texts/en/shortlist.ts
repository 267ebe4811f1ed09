import { plural } from '../plural';

const count = plural('en');
const people = (n: number) => count(n, { one: '# person', other: '# people' });

export const shortlist = {
  title: 'Shortlist',
  search: 'Search the shortlist',
  status: 'Status',
  anyStatus: (n: number) => `All (${count(n, { other: '#' })})`,
  statusCount: (status: string, n: number) => `${status} (${count(n, { other: '#' })})`,
  found: people,
  add: 'Add a person by hand',
  select: 'Select',
  selectPerson: (name: string) => `Select ${name}`,
  selectAll: 'Select all shown',
  selected: (n: number) => `${count(n, { other: '#' })} selected`,
  cancel: 'Cancel',
  delete: 'Delete',
  deleted: (n: number) => `Deleted ${people(n)}`,
  list: 'People on the shortlist',
  noMatch: { title: 'Nobody matches', text: 'Try fewer letters or another status.', clear: 'Show everybody' },
  empty: {
    title: 'Nobody here yet',
    text: 'Open a page with people on it, for instance a company’s team or a university’s staff, and save those who interest you.',
    toPage: 'Look at this page',
    addByHand: 'Add by hand',
  },
};
