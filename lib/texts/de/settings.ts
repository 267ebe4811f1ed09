import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const settings: Texts['settings'] = {
  title: 'Einstellungen',

  aboutMe: 'Über mich',
  aboutMeHint: 'Daraus füllen sich die Entwürfe. Alles ist freiwillig und wird beim Tippen gespeichert.',
  name: 'Mein Name',
  email: 'Meine E-Mail-Adresse',
  emailProblem: 'Das sieht nicht nach einer vollständigen E-Mail-Adresse aus.',
  phone: 'Meine Telefonnummer',
  website: 'Meine Website',
  websiteProblem: 'Eine Webadresse beginnt mit https://',
  education: 'Wo ich gelernt habe',
  educationHint: 'Schulen, Hochschulen, Kurse, mit Kommas getrennt. Wer auch dort war, fällt dann auf.',
  skills: 'Was ich lernen möchte',
  skillsHint: 'Fähigkeiten, mit Kommas getrennt, zusätzlich zu denen bei den Zielen. Sie werden in den Angaben der Personen gesucht.',
  country: 'Ich schreibe aus',
  countryUnknown: 'Keine Angabe',
  inLanguage: { en: 'Für englische Entwürfe', de: 'Für deutsche Entwürfe' },
  introduction: { en: 'I am …', de: 'Ich bin …' },
  interest: { en: 'I would like to learn more about …', de: 'Ich möchte mehr erfahren über …' },
  examples: {
    introduction: { en: 'a second-year student of physics at Riverton College', de: 'Studentin der Physik im vierten Semester in Neustadt' },
    interest: { en: 'how research groups choose their questions', de: 'den Alltag in der Forschung' },
  },

  writing: 'Schreiben',
  handOver: 'Entwürfe öffnen in',
  handOverHint: 'Der zuletzt benutzte Weg wird hier gemerkt.',
  draftLanguage: 'Sprache neuer Entwürfe',
  draftLanguageAuto: 'Wie der Browser',
  firstContactsPerWeek: 'Fremde, denen ich schreibe',
  firstContactsHint: 'Wenige sorgfältige Nachrichten werden eher beantwortet als viele.',
  perWeek: (n) => count(n, { one: 'Höchstens # pro Woche', other: 'Höchstens # pro Woche' }),
  linkedInPremium: 'LinkedIn Premium vorhanden (längere Notizen)',

  templates: 'Vorlagen für Nachrichten',

  privacy: 'Was gespeichert wird, und wo',
  privacyPoints: [
    'Alles Gespeicherte bleibt in diesem Browser auf diesem Rechner. Es gibt kein Konto, keinen Server und keine Nachverfolgung.',
    'Eine Seite wird nur gelesen, wenn dort auf die Schaltfläche gedrückt wird. Im Hintergrund wird nichts gelesen.',
    'Das Programm sendet nichts. Gesendet wird im eigenen Mailprogramm oder Webmail, von Hand.',
    'Zu jeder Angabe steht dabei, wo und wann sie gelesen wurde – so lässt sich jede Nachfrage beantworten.',
    'Wird eine Person gelöscht, verschwindet alles über sie. Wird die Erweiterung entfernt, verschwindet alles.',
  ],
  backToDraft: 'Zurück zum Entwurf',
};
