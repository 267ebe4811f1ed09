import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const recipes: Texts['recipes'] = {
  title: 'Angelernte Seiten',
  hint: 'So liest das Programm Seiten, auf denen Personen von Hand ausgewählt wurden. Behalten werden nur Stellen auf der Seite.',
  none: 'Noch nichts. Auf einer Seite, die nicht richtig gelesen wird, hilft „Auf der Seite auswählen“.',
  used: 'Gelesen wie angelernt.',
  outdated: (name) => `„${name}“ findet hier niemanden mehr. Die Seite wurde ohne dies gelesen; eine neue Auswahl auf der Seite erneuert es.`,
  manage: 'Angelernte Seiten',
  name: 'Name',
  path: 'Seiten (Pfad; * steht für Beliebiges)',
  pathProblem: 'Ein Pfad beginnt mit /',
  reads: 'Liest',
  removeField: (field) => `Nicht lesen: ${field}`,
  delete: (name) => `${name} löschen`,
  deleted: (name) => `${name} ist gelöscht.`,
  exportAll: 'Als Datei speichern',
  importFile: 'Aus Datei hinzufügen',
  imported: (n) => count(n, { one: '# angelernte Seite hinzugefügt', other: '# angelernte Seiten hinzugefügt' }),
};
