import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const app: Texts['app'] = {
  name: 'Mentor Trail',
  navigation: 'Hauptmenü',
  tabs: { page: 'Diese Seite', shortlist: 'Merkliste', today: 'Heute' },
  places: { today: 'Heute', plan: 'Ziele und Plan', meetings: 'Treffen, entscheiden', mentoring: 'Mentoring', shortlist: 'Merkliste', board: 'Tafel', duplicates: 'Dubletten', progress: 'Wie es läuft', add: 'Person anlegen', data: 'Daten', settings: 'Einstellungen' },
  journey: { label: 'Dieser Teil des Wegs', plan: 'Ziele und Plan', search: 'Suchplan', meetings: 'Erste Treffen', decision: 'Entscheiden' },
  dueCount: (n) => count(n, { one: '# fällig', other: '# fällig' }),
  settings: 'Einstellungen',
  openSidePanel: 'In der Seitenleiste öffnen',
  openWorkspace: 'Arbeitsbereich öffnen',
  shortcuts: {
    title: 'Tastenkürzel',
    keys: {
      '/': 'Suchen',
      'g t': 'Zu „Heute“',
      'g l': 'Zur Merkliste',
      'g b': 'Zur Tafel',
      'g d': 'Zu den Dubletten',
      'g p': 'Zu „Wie läuft die Suche?“',
      'g x': 'Exportieren, importieren, sichern',
      n: 'Person anlegen',
      u: 'Letzte Änderung rückgängig machen',
      '?': 'Diese Übersicht zeigen',
    },
    inLists: 'In Listen',
    list: { 'j k': 'Nächste, vorige Person (auch Pfeiltasten)', x: 'Auswählen oder abwählen', Enter: 'Öffnen', Esc: 'Suche leeren, Offenes schließen' },
  },
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
