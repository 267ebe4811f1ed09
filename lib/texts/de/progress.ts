import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const progress: Texts['progress'] = {
  title: 'Wie läuft die Suche?',
  own: 'Aus dem eigenen Verlauf; er bleibt auf diesem Rechner.',
  asTable: 'Als Tabelle',
  funnel: {
    title: 'Wie weit es kam',
    head: ['Schritt', 'Personen'],
    steps: { saved: 'Gespeichert', contacted: 'Angeschrieben', answered: 'Geantwortet', met: 'Getroffen', mentoring: 'Mentoring' },
  },
  weeks: {
    title: 'Kontakte und Antworten der letzten Wochen',
    week: 'Woche ab',
    contacts: 'Kontakte',
    answers: 'Antworten',
    summary: (contacts, answers) => `${count(contacts, { one: '# Kontakt', other: '# Kontakte' })}, ${count(answers, { one: '# Antwort', other: '# Antworten' })}`,
  },
  times: {
    title: 'Wie lange Antworten brauchten',
    head: ['Zeit', 'Antworten'],
    none: 'Noch keine Antworten.',
    waits: { sameDay: 'Am selben Tag', threeDays: 'In 3 Tagen', week: 'In einer Woche', twoWeeks: 'In 2 Wochen', longer: 'Später' },
  },
  empty: { title: 'Noch nichts zu zeigen', text: 'Sobald Personen gespeichert und angeschrieben sind, zeigt diese Seite, wie es läuft.' },
};
