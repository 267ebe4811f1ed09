import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

const groups: Texts['compose']['groups'] = {
  warmUp: 'Bekannte', contact: 'Kontakt aufnehmen', meeting: 'Rund um ein Treffen', mentoring: 'Mentoring',
};
const ways: Texts['compose']['ways'] = {
  mailto: { name: 'Mailprogramm', action: 'Im Mailprogramm öffnen' },
  gmail: { name: 'Gmail', action: 'In Gmail öffnen' },
  outlook: { name: 'Outlook (Arbeit oder Schule)', action: 'In Outlook öffnen' },
  outlookLive: { name: 'Outlook.com', action: 'In Outlook.com öffnen' },
  yahoo: { name: 'Yahoo Mail', action: 'In Yahoo Mail öffnen' },
  proton: { name: 'Proton Mail', action: 'In Proton Mail öffnen' },
  eml: { name: 'Datei (.eml)', action: 'Als Datei speichern' },
  copy: { name: 'Text kopieren', action: 'Text kopieren' },
};
const sent: Texts['compose']['sent'] = {
  mail: { question: 'Ist die Nachricht gesendet?', yes: 'Ja, ist gesendet', already: 'Ist schon gesendet', done: 'Die Nachricht ist unterwegs.' },
  note: { question: 'Ist die Nachricht gesendet?', yes: 'Ja, ist gesendet', already: 'Ist schon gesendet', done: 'Die Nachricht ist unterwegs.' },
  phone: { question: 'Hat der Anruf geklappt?', yes: 'Ja, vermerken', already: 'Habe schon angerufen', done: 'Der Anruf steht im Verlauf.' },
};

const outcomes: Texts['compose']['call']['outcomes'] = {
  spoke: 'Gesprochen', message: 'Nachricht hinterlassen', notReached: 'Niemanden erreicht',
};

const overridable: Texts['compose']['overridable'] = {
  lengthTooLong: 'zu viele Wörter',
  noteTooLong: 'zu viele Zeichen',
  subjectEmpty: 'kein Betreff',
  greetingMissing: 'keine Anrede',
  greetingGeneric: 'eine Anrede für alle',
  greetingName: 'ein anderer Name in der Anrede',
  greetingTitle: 'kein Titel in der Anrede',
  greetingForm: 'eine andere Form der Anrede',
  sourceMissing: 'kein Wort dazu, woher der Kontakt kommt',
  askMissing: 'keine Frage',
  trackingPixel: 'ein Zählpixel',
  otherName: 'der Name von jemand anderem',
  languageMixed: 'zwei Sprachen',
  registerMixed: 'Sie und du gemischt',
  sharpS: '„ß“ in die Schweiz',
  contactClosed: 'der Kontakt ist abgeschlossen',
  touchesTooMany: 'viele Nachrichten ohne Antwort',
  touchTooSoon: 'bald nach der letzten Nachricht',
  weeklyLimit: 'mehr erste Kontakte als geplant',
  signatureName: 'kein Name am Ende',
  signatureAddress: 'keine Adresse am Ende',
  thanksVeryLate: 'später Dank',
};

export const compose: Texts['compose'] = {
  title: 'E-Mail schreiben',
  back: (name) => `Zurück zu ${name}`,

  kind: 'Nachricht',
  kinds: {
    referralPersonal: 'Freunde und Familie fragen',
    referralProfessional: 'Frühere Lehrende und Vorgesetzte fragen',
    alumniOffice: 'Alumni-Büro fragen',
    firstContact: 'Erster Kontakt',
    introducedContact: 'Erstkontakt auf Empfehlung',
    alumniContact: 'Erstkontakt unter Ehemaligen',
    linkedInNote: 'LinkedIn-Notiz',
    phoneScript: 'Telefonat',
    followUp: 'Nachfrage',
    lastFollowUp: 'Letzte Nachfrage',
    answerToDecline: 'Antwort auf eine Absage',
    scheduling: 'Termine vorschlagen',
    confirmation: 'Termin bestätigen',
    thankYou: 'Dank',
    mentorAsk: 'Um Mentoring bitten',
    agreementSummary: 'Was vereinbart ist',
    agendaProposal: 'Themen vorschlagen',
    checkIn: 'Kurzer Bericht',
    feedbackRequest: 'Um Rückmeldung bitten',
    pause: 'Pause vorschlagen',
    ending: 'Mit Dank abschließen',
  },
  groups,
  language: 'Sprache',
  languages: { en: 'Englisch', de: 'Deutsch' },
  register: 'Anrede',
  registers: { formal: 'Förmlich', familiar: 'Vertraut' },
  keptText: (language) => `In diesem Text stehen eigene Worte. Auf ${language} von vorn beginnen oder ihn behalten?`,
  keptTemplate: 'In diesem Text stehen eigene Worte. Mit der anderen Vorlage von vorn beginnen oder ihn behalten?',
  keptRegister: 'In diesem Text stehen eigene Worte. Mit der anderen Anrede von vorn beginnen oder ihn behalten?',
  renderAnew: 'Von vorn',
  keepWords: 'Behalten',

  ownTemplates: 'Eigene Vorlagen',
  ownTemplate: (name, kind) => `${name} (${kind})`,
  templateFaulty: (name) => `In „${name}“ steckt ein Fehler. Bei den Vorlagen steht, welcher.`,

  to: 'An',
  noAddress: 'Es ist keine E-Mail-Adresse bekannt; der Text lässt sich nur kopieren.',
  addAddress: 'Adresse ergänzen',
  subject: 'Betreff',
  body: 'Text',
  words: (n) => count(n, { one: '# Wort', other: '# Wörter' }),

  startOver: 'Von vorn',
  startedOver: 'Der Entwurf beginnt von vorn.',
  versions: (n) => count(n, { one: '# frühere Fassung', other: '# frühere Fassungen' }),
  bringBack: 'Diese zurückholen',
  versionRestored: 'Die frühere Fassung ist wieder da.',

  blanks: (n) => count(n, { one: 'Noch # Lücke zu füllen', other: 'Noch # Lücken zu füllen' }),
  stillToFill: 'Noch offen:',
  aboutMeMissing: 'Einmal sagen, wer schreibt – dann füllt sich jeder Entwurf von selbst.',
  aboutMe: 'Über mich',

  facts: 'Etwas über die Person erwähnen',
  factsHint: 'Ein wahres Detail zeigt, dass genau diese Person gemeint ist. Ein Klick setzt es an die Schreibmarke.',
  noFacts: 'Noch ist nichts bekannt, was sich zitieren ließe. Eine Funktion oder ein Lebenslauf lässt sich bei der Person ergänzen.',
  putIn: 'In den Text setzen:',
  inserted: 'In den Text gesetzt.',
  alreadyIn: 'steht im Text',

  because: { school: 'gemeinsam', interest: 'passt zum eigenen Interesse', skill: 'möchte ich lernen' },

  cadence: {
    week: (n, limit) => `Erste Kontakte in den letzten sieben Tagen: ${n} von ${limit}.`,
    touches: (n, most) => `Nachrichten ohne Antwort bisher: ${n} von höchstens ${most}.`,
    earliest: (day) => `Die nächste passt ab ${day}.`,
    rule: 'Höchstens zwei Nachfragen im Abstand von fünf Werktagen; nach einem Nein keine.',
  },

  findings: (n) => count(n, { one: '# Anmerkung', other: '# Anmerkungen' }),
  noFindings: 'Keine Anmerkungen: kann so hinaus.',
  levels: { error: 'Zu berichtigen', warning: 'Besser', hint: 'Hinweis' },
  fix: 'Berichtigen',
  toCorrect: (n) => count(n, { other: '# zu berichtigen' }),
  corrected: 'Berichtigt.',
  override: 'So lassen …',
  overrideReason: 'Warum ist es hier richtig? (steht im Verlauf, nur für mich)',
  overridable,
  overrideDone: 'So lassen',
  overrideBack: 'Wieder prüfen',
  overriddenBecause: (reason) => `So gelassen: ${reason}`,
  show: 'Zeigen',

  ways,
  otherWays: 'Andere Wege zum Senden',
  youSend: 'Gesendet wird von Hand; nichts geht von allein hinaus.',
  blocked: {
    empty: 'Der Text ist leer.',
  },
  tooLong: 'Für einen Link ist der Text zu lang. Er liegt in der Zwischenablage und lässt sich in die geöffnete Nachricht einfügen.',
  copied: 'Kopiert. Nun in eine neue Nachricht einfügen.',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt. Bitte den Text markieren und von Hand kopieren.',

  sent,
  notYet: 'Noch nicht',
  sentTo: (name) => `Ist die Nachricht an ${name} gesendet?`,
  lookAtIt: 'Ansehen',
  markedSent: (name) => `Als gesendet vermerkt: ${name}`,

  call: {
    noNumber: 'Es ist keine Telefonnummer bekannt.',
    addNumber: 'Nummer ergänzen',
    dial: (phone) => `${phone} anrufen`,
    edit: 'Leitfaden ändern',
    title: 'Das Gespräch',
    notes: 'Was besprochen wurde',
    outcome: 'Wie es ausging',
    outcomes,
    ledTo: 'Das Ergebnis',
    save: 'In den Verlauf',
  },

  drafts: {
    title: 'Entwürfe',
    empty: 'Keine Entwürfe',
    emptyHint: 'Eine angefangene Nachricht steht hier, bis sie gesendet ist.',
    untouched: 'noch unverändert',
    discard: (name) => `Entwurf an ${name} verwerfen`,
    discarded: (name) => `Der Entwurf an ${name} ist verworfen.`,
  },

  polish: {
    title: 'Vorschläge des Browsers',
    hint: 'Das Sprachmodell des Browsers schreibt sie auf diesem Rechner. Übernommen wird nur, was gefällt.',
    loads: 'Der Browser lädt sein Sprachmodell einmal herunter. Danach geschieht alles auf diesem Rechner.',
    wishes: { shorter: 'Kürzer', warmer: 'Wärmer', formal: 'Förmlicher', facts: 'Mit einem Detail zur Person' },
    proposal: 'Vorschlag',
    ready: 'Der Vorschlag ist fertig.',
    accept: 'Übernehmen',
    drop: 'Verwerfen',
    accepted: 'Der Vorschlag steht im Text.',
    failed: 'Das Modell des Browsers hat nicht geantwortet. Der Text ist unverändert.',
  },

  sentKept: (name) => `Der genaue Wortlaut steht im Verlauf von ${name}.`,
  callKept: (name) => `Die Notizen stehen im Verlauf von ${name}.`,
  followUpOn: 'Falls keine Antwort kommt, erinnern am',
  noFollowUp: 'Eine Erinnerung ist nicht nötig.',
  dateInvalid: 'Bitte einen Tag ab heute wählen.',
  sentUndone: 'Zurückgenommen. Der Entwurf ist wieder da.',
};
