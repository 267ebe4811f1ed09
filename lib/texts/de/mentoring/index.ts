import type { Texts } from '@/lib/i18n';
import { plural } from '../../plural';
import { agenda } from './agenda';
import { agreement } from './agreement';
import { ending } from './ending';
import { feedback } from './feedback';
import { journal } from './journal';
import { meetings } from './meetings';
import { steps } from './steps';

const count = plural('de');

export const mentoring: Texts['mentoring'] = {
  title: 'Mentoring',
  states: {
    preparing: 'Vor der Bitte',
    asked: 'Gefragt, noch keine Antwort',
    declined: 'Abgesagt',
    trial: 'Erste Treffen',
    active: 'Läuft',
    paused: 'Pause',
    ended: 'Beendet',
  },
  rhythms: {
    weekly: 'jede Woche',
    fortnightly: 'alle zwei Wochen',
    threeWeekly: 'alle drei Wochen',
    monthly: 'einmal im Monat',
    everyTwoMonths: 'alle zwei Monate',
    quarterly: 'alle drei Monate',
  },
  rhythm: (rhythm, minutes) => `${rhythm}, ${minutes} Minuten`,
  minutes: (n) => count(n, { one: '# Minute', other: '# Minuten' }),
  parts: {
    overview: 'Überblick',
    ask: 'Die Bitte',
    agreement: 'Vereinbarung',
    agenda: 'Fahrplan',
    meetings: 'Treffen',
    feedback: 'Rückmeldung',
    ending: 'Abschluss',
    journal: 'Journal',
  },
  partsLabel: (name) => `Mentoring mit ${name}`,
  withPerson: (name) => `Mentoring mit ${name}`,
  missing: 'Dieses Mentoring gibt es nicht mehr.',
  toHome: 'Alle, die mich begleiten',
  toPerson: 'Alles über diese Person',
  added: 'Hinzugefügt',
  removed: 'Entfernt',
  home: {
    list: 'Wer mich begleitet',
    begin: 'Mit jemandem anfangen',
    beginHint: 'Jemand aus der Merkliste. Es wird nichts verschickt, und niemand braucht ein Konto.',
    person: 'Person',
    choose: 'Person auswählen …',
    prepare: 'Die Bitte vorbereiten',
    already: 'Begleitet mich schon',
    began: (name) => `Mentoring mit ${name} begonnen`,
    addPerson: 'Person von Hand hinzufügen',
    archive: (n) => count(n, { one: 'Archiv (#)', other: 'Archiv (#)' }),
    putAway: 'Ins Archiv legen',
    putAwayDone: (name) => `${name} liegt im Archiv`,
    takeBack: 'Aus dem Archiv holen',
    takenBack: (name) => `${name} ist nicht mehr im Archiv`,
    since: (day) => `seit ${day}`,
    empty: {
      title: 'Noch begleitet Sie niemand',
      text: 'Nach einem ersten Gespräch mit jemandem, von dem Sie lernen möchten, bereiten Sie hier die Bitte vor. Begleitet Sie schon jemand, fangen Sie gleich an.',
      nobody: 'Zuerst die Person speichern oder hinzufügen, dann hierher zurückkommen.',
    },
  },
  ask: {
    hint: 'Aus diesen Notizen entsteht der Entwurf. Was leer bleibt, wird dort eine Lücke zum Ausfüllen.',
    why: 'Warum gerade diese Person?',
    whyHint: 'Was sie gesagt oder getan hat, das geholfen hat. Zum Beispiel: Ihr Rat, erst die Nutzer zu fragen und dann zu bauen.',
    goals: 'Was ich erreichen möchte',
    noGoals: 'Noch keine Ziele.',
    toGoals: 'Ziele setzen',
    skills: 'Was ich lernen möchte',
    steps: 'Schritte im Groben',
    stepsHint: 'Einer je Zeile. Zum Beispiel: drei Fachartikel im Monat lesen; einen ersten Artikel schreiben.',
    months: 'Für wie viele Monate?',
    offer: 'Was kann ich zurückgeben?',
    offerHint: 'Zum Beispiel: Recherche, Rückmeldungen, den Blick meiner Generation.',
    notes: 'Notizen aus unseren Gesprächen',
    write: (name) => `Die Bitte an ${name} schreiben`,
    open: 'Entwurf der Bitte öffnen',
    sent: (day) => `Gefragt am ${day}.`,
    yes: 'Die Antwort ist Ja',
    yesDone: (name) => `${name} begleitet Sie`,
    no: 'Die Antwort ist Nein',
    noDone: 'Notiert: Nein.',
  },
  steps,
  agreement,
  agenda,
  meetings,
  feedback,
  ending,
  journal,
};
