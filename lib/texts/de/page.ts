import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');
const people = (n: number) => count(n, { one: '# Person', other: '# Personen' });

export const page: Texts['page'] = {
  title: 'Personen auf dieser Seite',
  reading: 'Personen auf dieser Seite werden gesucht …',
  lookAgain: 'Noch einmal suchen',
  foundMore: (n) => `${count(n, { one: '# weitere Person', other: '# weitere Personen' })} gefunden`,
  foundNoMore: (n) => `Niemand Neues. ${people(n)} wie zuvor`,
  notReadAgain: 'Die Seite ließ sich nicht noch einmal lesen. Die Liste ist wie zuvor.',
  found: (n) => `${people(n)} gefunden`,
  matching: (shown, all) => `${count(shown, { other: '#' })} von ${people(all)}`,
  filter: 'Filtern: Name, Funktion, E-Mail',
  selectAll: 'Alle auswählen',
  selectShown: 'Alle angezeigten auswählen',
  selectPerson: (name) => `${name} auswählen`,
  noMatch: 'Niemand hier passt zu diesem Filter.',
  clearFilter: 'Filter leeren',
  save: (n) => `${people(n)} speichern`,
  update: (n) => `${people(n)} aktualisieren`,
  saveAndUpdate: (added, known) => `${count(added, { other: '#' })} speichern, ${count(known, { other: '#' })} aktualisieren`,
  saveNobody: 'Personen zum Speichern auswählen',
  savedPeople: (added, updated, ignored) =>
    [added && `${people(added)} gespeichert`, updated && `${added ? count(updated, { other: '#' }) : people(updated)} aktualisiert`]
      .filter(Boolean)
      .join(', ') || (ignored ? 'Nichts geändert. Was abgewählt ist, wird nicht wieder angeboten' : 'Alles war schon gespeichert'),
  alreadySaved: 'Gespeichert',
  openRecord: (name) => `${name}: gespeicherten Eintrag öffnen`,
  look: (name) => `${name}: alle Angaben ansehen`,
  changes: { title: (name) => `Was die Seite anders über ${name} sagt` },
  otherPeople: 'Weitere',
  cutShort: 'Diese Seite ist sehr groß. Nur ein Teil wurde gelesen.',
  tabChanged: 'Inzwischen ist eine andere Seite zu sehen.',
  readNewTab: 'Jene Seite lesen',
  listFrom: 'Von',
  details: {
    readFrom: 'Gelesen aus',
    onOwnPage: 'auf der eigenen Seite',
    unsure: 'unsicher',
    corrected: 'Von Ihnen berichtigt',
    showAll: 'Alle Felder zeigen',
    notAPerson: 'Keine Person',
    removed: (name) => `${name} wurde aus dieser Liste genommen`,
    done: 'Fertig',
    value: (label, n) => `${label} ${n}`,
    addValue: (label) => `Hinzufügen: ${label}`,
    removeValue: (value) => `${value} entfernen`,
    nameMissing: 'Ein Name ist nötig; der bisherige bleibt.',
    portraitFound: 'Auf der Seite ist ein Porträt. Es wird von dort nicht geladen.',
  },
  contact: { emails: 'E-Mail', phones: 'Telefon', links: 'Link', linksTo: (hosts) => `Link zu ${hosts.join(', ')}` },
  empty: {
    title: 'Hier sind keine Personen zu finden',
    text: 'Gut geeignet sind Teamseiten, Listen von Beschäftigten oder Ehemaligen und Seiten einzelner Personen. Geht es hier um eine Person, lässt sie sich mit der Adresse der Seite anlegen.',
    addPagePerson: 'Person dieser Seite anlegen',
    addByHand: 'Von Hand anlegen',
  },
  unreadable: {
    browserPage: {
      title: 'Das ist eine Seite des Browsers selbst',
      text: 'Keine Erweiterung darf sie lesen. Bitte eine Webseite mit Personen öffnen und dann wiederkommen.',
    },
    store: { title: 'Diesen Store dürfen Erweiterungen nicht lesen', text: 'Bitte eine Webseite mit Personen öffnen und dann wiederkommen.' },
    pdf: {
      title: 'Das ist ein PDF',
      text: 'Die PDF-Ansicht des Browsers lässt keine Erweiterung mitlesen. Personen daraus lassen sich von Hand anlegen.',
    },
    noAccess: {
      title: 'Diese Seite ist für Mentor Trail noch nicht freigegeben',
      text: 'Gelesen wird nur auf Wunsch: auf der Seite den Mentor-Trail-Knopf in der Symbolleiste anklicken, dann noch einmal suchen.',
    },
    failed: {
      title: 'Diese Seite ließ sich nicht lesen',
      text: 'Vielleicht lädt sie noch. Bitte kurz warten und noch einmal suchen, oder die Person von Hand anlegen.',
    },
  },
  linkedin: {
    title: 'LinkedIn wird nicht gelesen',
    text: 'Die Nutzungsbedingungen verbieten das Kopieren durch Erweiterungen. Adresse und Titel dieses Tabs lassen sich übernehmen; der Rest ist von Hand einzutragen.',
  },
};

export const add: Texts['add'] = {
  title: 'Person anlegen',
  oneLine: 'Alles in einer Zeile',
  oneLineHint: 'Zum Beispiel: Ada Winter, Leiterin Daten, Nordwind GmbH, ada@example.org – in beliebiger Folge. Das Formular füllt sich von selbst.',
  nameHint: 'Mehr ist nicht nötig.',
  pageTitle: (title) => `Titel der Seite: ${title}`,
  nameMissing: 'Bitte einen Namen eintragen.',
  link: 'Link',
  linkHint: 'Die Seite, auf der sie zu finden ist.',
  note: 'Notiz',
  noteHint: 'Woher bekannt, und wer könnte den Kontakt herstellen?',
  badEmail: 'Das ist keine E-Mail-Adresse.',
  badLink: 'Das ist keine Webadresse (https://…).',
  submit: 'Person speichern',
  known: 'Schon auf der Merkliste, oder jemand gleichen Namens:',
  complete: (name) => `Bei ${name} ergänzen`,
  completed: (name) => `Bei ${name} ergänzt`,
  submitAnyway: 'Als weitere Person speichern',
  done: (name) => `${name} gespeichert`,
};
