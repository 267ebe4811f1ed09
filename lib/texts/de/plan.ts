import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const plan: Texts['plan'] = {
  title: 'Ziele und Plan',
  intro: 'Alles hier ist freiwillig, wird beim Tippen gespeichert und bleibt auf diesem Rechner.',
  begin: 'Mit der ersten Frage beginnen',
  goOn: (question) => `Weiter: ${question}`,
  toSearch: 'Die Suche planen',
  next: (question) => `Weiter: ${question}`,
  previous: 'Zurück',
  finish: 'Den ganzen Plan ansehen',
  position: (n, of) => `Frage ${n} von ${of}`,
  example: 'Zum Beispiel:',
  explain: 'Hinweis und Beispiel',

  steps: {
    vision: {
      title: 'Wo ich hinwill',
      question: 'Wo will ich in vier bis sechs Jahren stehen?',
      hint: 'Arbeit, Ort, Menschen, wie die Tage aussehen. Ein paar Sätze genügen.',
      example: 'Ich leite ein kleines Team, das Instrumente für Sternwarten baut, in einer Stadt, in der ich mit dem Rad zur Arbeit komme.',
    },
    skills: {
      title: 'Fähigkeiten und Eigenschaften',
      question: 'Welche Fähigkeiten und Eigenschaften braucht es dafür?',
      hint: 'Jeweils wenige Wörter, so wie man es sagen würde. Wer auf der eigenen Seite davon spricht, fällt dann auf.',
      example: 'ein Team leiten, Optik, frei sprechen',
    },
    goals: {
      title: 'Ziele',
      question: 'Was will ich auf dem Weg dorthin erreichen?',
      hint: 'Ein Ziel für die nächsten Monate und eines für die nächsten Jahre sind ein guter Anfang. Jeweils mit einem Zeichen, woran es zu erkennen ist.',
      example: 'Bis Juni einen Vortrag auf einer Studierendentagung halten. Erreicht, wenn zwanzig Leute zugehört haben und jemand eine Frage stellt.',
    },
    expectations: {
      title: 'Was ich von einer Mentorin oder einem Mentor erwarte',
      question: 'Was erwarte ich von einer Mentorin oder einem Mentor?',
      hint: 'Was sie tun sollen und was nicht. Daraus wird später die Anfrage.',
      example: 'Ehrliche Worte zu meiner Arbeit und alle zwei Monate eine Stunde. Eine Stelle müssen sie mir nicht vermitteln.',
    },
    rhythm: {
      title: 'Wie oft und wo',
      question: 'Wie oft, wie lange und wo sollen die Treffen sein?',
      hint: 'Ein Treffen im Monat von 45 Minuten ist in den meisten Programmen üblich. Nach drei Treffen entscheiden beide, ob es weitergeht.',
      example: 'Einmal im Monat 45 Minuten per Video, jedes dritte Mal im Café.',
    },
    structure: {
      title: 'Ablauf eines Treffens',
      question: 'Wie soll ein Treffen ablaufen?',
      hint: 'So läuft es meistens. Ein Treffen lohnt sich für beide eher, wenn sie wissen, was kommt.',
      example: 'Zehn Minuten für das, was seither war, zwanzig für eine Frage, fünf für die nächsten Schritte.',
    },
    tasks: {
      title: 'Aufgaben',
      question: 'Was will ich gemeinsam oder zwischendurch tun, und was dabei lernen?',
      hint: 'Arten von Aufgaben, jeweils mit dem, was dabei zu lernen ist.',
      example: 'Bei einer Planungssitzung dabei sein. Ich will sehen, wie Entscheidungen entstehen.',
    },
  },

  develop: 'Das will ich entwickeln',
  developHint: 'Mehrere mit Kommas trennen.',
  avoid: 'Das will ich nicht entwickeln',
  avoidHint: 'Was andere vielleicht erwarten und was bewusst wegbleibt: „Vertrieb, Programmieren“.',
  synonyms: {
    title: 'Andere Wörter dafür',
    hint: 'Auf den Seiten anderer heißt es vielleicht anders oder steht in einer anderen Sprache: „maschinelles Lernen“ ist auch „ML, machine learning“.',
    of: 'Mein Wort',
    same: 'Heißt auch (mit Kommas getrennt)',
    number: (n) => `Wort ${n}`,
    add: 'Andere Wörter hinzufügen',
  },
  addWord: 'Hinzufügen',
  removeWord: (word) => `${word} entfernen`,
  wordRemoved: (word) => (word ? `${word} entfernt.` : 'Entfernt.'),

  addGoal: 'Ziel hinzufügen',
  goalNumber: (n) => `Ziel ${n}`,
  deleteGoal: 'Löschen',
  goalDeleted: 'Das Ziel ist gelöscht.',
  goal: {
    text: 'Was ich erreichen will',
    horizon: 'Wann',
    due: 'Bis',
    measure: 'Erreicht, wenn',
    measureHint: 'Ein Zeichen, das auch andere sehen könnten.',
    skill: 'Fähigkeit oder Eigenschaft, die es dafür braucht',
  },
  horizons: { short: 'In Monaten', long: 'In Jahren' },

  rhythm: {
    rhythm: 'Wie oft',
    minutes: 'Minuten',
    trial: 'Treffen auf Probe',
    medium: 'Wie',
    anyMedium: 'Egal',
    place: 'Wo',
    placeHint: 'Eine Stadt, ein Café, „bei ihnen im Büro“.',
  },
  rhythms: {
    weekly: 'Jede Woche',
    fortnightly: 'Alle zwei Wochen',
    threeWeekly: 'Alle drei Wochen',
    monthly: 'Einmal im Monat',
    everyTwoMonths: 'Alle zwei Monate',
    quarterly: 'Alle drei Monate',
  },

  usualParts: {
    arrive: 'Wie geht es uns, was ist heute wichtig',
    actions: 'Was vereinbart war: getan, nicht getan, gelernt',
    topic: 'Ein Thema gründlich, mit einer Frage von mir',
    advice: 'Rückmeldung und Rat, eigene Ideen',
    next: 'Wer macht was bis wann, nächster Termin',
  },
  minutes: (n) => count(n, { one: '# Minute', other: '# Minuten' }),
  minutesShort: 'Min.',
  changeStructure: 'Ändern',
  asUsual: 'Wieder wie üblich',
  addPart: 'Teil hinzufügen',
  partNumber: (n) => `Teil ${n}`,
  minutesOfPart: (n) => `Minuten von Teil ${n}`,
  sumOfMinutes: (sum, planned) => `${sum} von ${planned} Minuten`,

  addTask: 'Aufgabe hinzufügen',
  taskNumber: (n) => `Aufgabe ${n}`,
  learning: 'Was ich dabei lernen will',
  taskIdeas: 'Oft hilfreich:',
  usualTasks: [
    { text: 'Ein Stück meiner Arbeit durchsprechen', learning: 'Sehen, was ein erfahrenes Auge sieht' },
    { text: 'Bei einer Sitzung oder einem Arbeitstag dabei sein', learning: 'Wissen, wie die Tage wirklich sind' },
    { text: 'Einen Vortrag oder ein Gespräch üben', learning: 'Ruhig und klar sprechen' },
    { text: 'Etwas lesen und besprechen', learning: 'Wissen, wie das Fach denkt' },
    { text: 'Jemanden aus ihrem Umfeld treffen', learning: 'Menschen im Fach kennenlernen' },
  ],
};
