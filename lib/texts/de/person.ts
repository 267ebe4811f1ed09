import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const person: Texts['person'] = {
  missing: 'Diese Person ist nicht mehr auf der Merkliste.',
  toShortlist: 'Zur Merkliste',

  write: {
    firstContact: (name) => `${name} schreiben`,
    followUp: (name) => `${name} noch einmal schreiben`,
    thankYou: (name) => `${name} danken`,
    answerToDecline: (name) => `${name} für die Antwort danken`,
  },
  continueDraft: (name) => `E-Mail an ${name} fertig schreiben`,
  writeOther: 'E-Mail schreiben',
  steps: { replied: 'Eine Antwort ist da', scheduled: 'Ein Treffen ist vereinbart', met: 'Das Treffen war', mentoring: 'Das Mentoring läuft' },

  status: 'Status',
  usualNext: 'Meist als Nächstes',
  allOthers: 'Alle anderen',
  reason: 'Grund (freiwillig, nur für mich)',
  changeTo: (status) => `Ändern in „${status}“`,
  remindersStop: 'Erinnerungen zu dieser Person enden.',
  cancel: 'Abbrechen',
  statusChanged: (status) => `Status: ${status}`,

  details: 'Angaben',
  notFilled: 'Ergänzen',
  moreFields: (n) => count(n, { one: '# weiteres Feld', other: '# weitere Felder' }),
  addValue: (field) => `Hinzufügen: ${field}`,
  removeValue: (value) => `${value} entfernen`,
  open: (value) => `${value} in neuem Tab öffnen`,
  removePhoto: 'Bild entfernen',
  photoRemoved: 'Bild entfernt.',
  fieldCleared: (field) => `${field} entfernt.`,
  newValue: (field) => `Neu: ${field}`,

  source: (field) => `Woher „${field}“ stammt`,
  fromPage: 'Gelesen auf der Seite',
  fromFile: (name) => `Aus der Datei ${name}`,
  fromUser: 'Selbst eingetragen',
  readOn: (date) => `am ${date}`,
  writtenOn: (date) => `Eingetragen am ${date}`,
  snippet: 'Auf der Seite steht',
  unsure: 'Die Lesung war nicht sicher.',

  problems: {
    nameMissing: 'Ein Name wird gebraucht.',
    email: 'Das ist keine vollständige E-Mail-Adresse.',
    url: 'Nur Webadressen (https://…) lassen sich speichern.',
    tooLong: 'Das ist zu lang zum Speichern.',
    unusable: 'Das lässt sich nicht speichern.',
    repeated: 'Das steht schon in der Liste.',
    tooMany: 'Die Liste ist voll.',
  },

  letters: 'Anrede',
  salutation: 'In deutschen Briefen',
  salutations: { neutral: 'Neutral (Guten Tag …)', frau: 'Frau', herr: 'Herr', custom: 'Eigene Worte' },
  salutationHint: 'Wird nie aus dem Namen erraten. Nachfragen hilft, oder ein Blick auf die Unterschrift der Person.',
  customSalutation: 'Anrede im Wortlaut',
  country: 'Land',
  countryUnknown: 'Nicht bekannt',
  countryHint: 'Briefe nach Österreich und in die Schweiz folgen anderen Gewohnheiten.',

  notes: 'Notizen',
  notesPlaceholder: 'Was in Erinnerung bleiben soll: wie wir uns fanden, worüber wir sprachen …',

  reminders: 'Erinnerungen',
  reminderKinds: { followUp: 'Nachfragen', thankYou: 'Danke sagen' },
  reminderDate: (kind) => `Tag: ${kind}`,
  reminderDone: 'Erledigt',
  reminderFinished: 'Erinnerung erledigt.',
  remindMe: 'Erinnern',

  history: 'Verlauf',
  events: {
    captured: (title) => `Gelesen auf „${title}“`,
    added: 'Von Hand hinzugefügt',
    edited: (fields) => `Geändert: ${fields}`,
    merged: (name) => `Zusammengeführt mit dem Eintrag „${name}“`,
    statusChanged: (from, to) => `${from} → ${to}`,
    sent: (kind) => `Gesendet: ${kind}`,
  },
  sentTo: (to) => `An ${to}`,
  showText: 'Genauen Wortlaut zeigen',
  noHistory: 'Noch ist nichts geschehen.',
  moreHistory: (n) => count(n, { one: '# früheren Eintrag zeigen', other: '# frühere Einträge zeigen' }),

  delete: 'Diese Person löschen',
  deleteHint: 'Entfernt alles, was über sie bekannt ist, von diesem Rechner.',
  deleted: (name) => `${name} ist gelöscht.`,
};
