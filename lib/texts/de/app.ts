import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const app: Texts['app'] = {
  name: 'Mentor Trail',
  navigation: 'Hauptmenü',
  tabs: { page: 'Diese Seite', shortlist: 'Merkliste', today: 'Heute' },
  dueCount: (n) => count(n, { one: '# fällig', other: '# fällig' }),
  settings: 'Einstellungen',
  openSidePanel: 'In der Seitenleiste öffnen',
  back: 'Zurück',
  close: 'Schließen',
  loading: 'Wird geladen …',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  notSaved: 'Nicht gespeichert',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht',
  tryAgain: 'Noch einmal versuchen',
  toShortlist: 'Merkliste öffnen',
};
