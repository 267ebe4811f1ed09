import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const today: Texts['today'] = {
  title: 'Heute',
  due: (n) => count(n, { one: '# Sache zu tun', other: '# Sachen zu tun' }),
  dueList: 'Jetzt fällig',
  drafts: 'Alle Entwürfe',
  upcomingList: 'Demnächst',
  tasks: {
    followUp: 'Nachfragen',
    thankYou: 'Danken',
    agendaProposal: 'Themen für das Treffen schicken',
    checkpoint: 'Gemeinsam zurückblicken',
    task: 'Tun, was zugesagt ist',
  },
  since: (task, when) => `${task} · fällig ${when}`,
  on: (task, when) => `${task} · ${when}`,
  begin: { followUp: 'Schreiben', thankYou: 'Schreiben', agendaProposal: 'Schreiben', checkpoint: 'Zurückblicken', task: 'Öffnen' },
  done: 'Erledigt',
  later: 'Später',
  laterHint: 'In drei Arbeitstagen',
  otherDay: 'Auf einen anderen Tag verschieben',
  snooze: { tomorrow: 'Morgen', nextWeek: 'In einer Woche', twoWeeks: 'In zwei Wochen' },
  notice: {
    label: 'Einmal am Tag melden, was fällig ist',
    time: 'Um wie viel Uhr',
    refused: 'Der Browser darf keine Meldungen zeigen.',
  },
  finished: (name) => `Erledigt: ${name}`,
  moved: (name, day) => `${name}: Erinnerung am ${day}`,
  empty: {
    title: 'Heute ist nichts fällig',
    text: 'Sobald eine Nachricht als gesendet markiert ist, erscheint hier am passenden Tag die Nachfrage.',
    write: 'Jemanden zum Anschreiben aussuchen',
    textNobody: 'Am Anfang steht eine Seite mit Personen: dort speichern, wer in Frage kommt.',
    findPeople: 'Diese Seite ansehen',
  },
};
