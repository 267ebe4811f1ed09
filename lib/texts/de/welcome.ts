import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const welcome: Texts['welcome'] = {
  title: 'Willkommen bei Mentor Trail',
  lead: 'Von „Wo möchte ich in fünf Jahren sein?“ bis zu einem Menschen, der ein Stück des Weges mitgeht. Alles bleibt auf diesem Computer.',
  again: 'Erste Schritte',
  pictures: {
    find: { title: 'Menschen finden', text: 'Drück auf einer Seite mit Personen auf den Knopf. Alle werden aufgelistet, du speicherst, wer dich interessiert.' },
    write: { title: 'Einer Person schreiben', text: 'Ein Entwurf sagt, warum du gerade dieser Person schreibst, mit ihren eigenen Worten. Abschicken tust du selbst.' },
    meet: { title: 'Treffen und dranbleiben', text: 'Fragen für das erste Gespräch, eine Vereinbarung, Treffen und ein guter Abschluss.' },
  },
  pin: {
    title: '1. Den Knopf anheften',
    text: 'Drück oben rechts im Browser auf das Puzzleteil, dann auf die Nadel neben Mentor Trail (in Firefox: das Zahnrad, „An Symbolleiste anheften“).',
    keys: 'Alt+Umschalt+M drückt ihn über die Tastatur.',
  },
  try: { title: '2. Ausprobieren', text: 'Öffne die Beispielseite und drück dort auf den Knopf.', open: 'Beispielseite öffnen' },
  sample: {
    hint: 'Oder sieh dich mit den erfundenen Personen dieser Seite auf deiner Merkliste um. Wenn du sie entfernst, bleibt keine Spur.',
    load: 'Beispielpersonen hinzufügen',
    remove: 'Wieder entfernen',
    loaded: (n: number) => (n ? count(n, { one: '# Person steht auf deiner Merkliste', other: '# Personen stehen auf deiner Merkliste' }) : 'Sie stehen schon auf deiner Merkliste'),
    removed: (n: number) => (n ? count(n, { one: '# Person wurde entfernt', other: '# Personen wurden entfernt' }) : 'Auf deiner Merkliste stehen keine Beispielpersonen'),
  },
  goals: {
    title: '3. Sagen, wohin es gehen soll',
    text: 'Ein paar Fragen zu deinen Zielen. Deine Antworten helfen zu finden, wer passt, und fließen in deine Briefe ein. Das hat Zeit.',
    begin: 'Ziele festlegen',
    skip: 'Überspringen, zur Merkliste',
  },
  backup: {
    title: '4. Daten sichern',
    text: 'Deine Daten liegen nur in diesem Browser. Sichere sie von Hand als Datei, oder lass von selbst eine Datei mit Datum in deinen Download-Ordner schreiben. Damit lässt sich alles wiederherstellen, hier oder auf einem anderen Computer.',
    open: 'Sicherungen ansehen',
  },
};
