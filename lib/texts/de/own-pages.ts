import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const ownPages: Texts['ownPages'] = {
  title: 'Eigene Seiten',
  offer: (n) => count(n, { one: '# Person hat hier eine eigene Seite.', other: '# Personen haben hier eigene Seiten.' }),
  read: 'Lesen',
  readOne: 'Lesen',
  atMost: (n) => `Höchstens ${n} auf einmal.`,
  reading: (name) => `Die Seite von ${name} wird gelesen …`,
  progress: (done, all) => `${done} von ${all}`,
  cancel: 'Anhalten',
  done: (n) => count(n, { one: '# Seite gelesen', other: '# Seiten gelesen' }),
  gained: (n) => count(n, { one: '# Angabe hinzugekommen', other: '# Angaben hinzugekommen' }),
  failed: (n) => count(n, { one: '# nicht lesbar', other: '# nicht lesbar' }),
  failures: {
    notFound: 'Die Seite gibt es nicht (mehr).',
    refused: 'Die Website gibt diese Seite nicht heraus.',
    noAnswer: 'Die Seite hat 15 Sekunden lang nicht geantwortet.',
    notAPage: 'Hinter dem Link steht keine Webseite, sondern eine Datei.',
    otherSite: 'Der Link führt zu einer anderen Website; die wird nicht gelesen.',
    nobody: 'Der Name steht nicht auf dieser Seite.',
    noAccess: 'Der Tab zeigt inzwischen eine andere Seite oder wurde geschlossen.',
  },
  close: 'Hinweis schließen',
};
