import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');
const people = (n: number) => count(n, { one: '# Person', other: '# Personen' });

export const shortlist: Texts['shortlist'] = {
  title: 'Merkliste',
  search: 'Merkliste durchsuchen',
  status: 'Status',
  anyStatus: (n) => `Alle (${count(n, { other: '#' })})`,
  statusCount: (status, n) => `${status} (${count(n, { other: '#' })})`,
  found: people,
  add: 'Person von Hand anlegen',
  select: 'Auswählen',
  selectPerson: (name) => `${name} auswählen`,
  selectAll: 'Alle angezeigten auswählen',
  selected: (n) => `${count(n, { other: '#' })} ausgewählt`,
  cancel: 'Abbrechen',
  delete: 'Löschen',
  deleted: (n) => `${people(n)} gelöscht`,
  list: 'Personen auf der Merkliste',
  noMatch: { title: 'Niemand passt dazu', text: 'Vielleicht mit weniger Buchstaben oder einem anderen Status.', clear: 'Alle zeigen' },
  empty: {
    title: 'Noch niemand da',
    text: 'Eine Seite mit Personen öffnen, etwa das Team einer Firma oder einer Hochschule, und speichern, wer interessant ist.',
    toPage: 'Diese Seite ansehen',
    addByHand: 'Von Hand anlegen',
  },
};
