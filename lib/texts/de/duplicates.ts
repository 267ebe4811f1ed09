import type { Texts } from '@/lib/i18n';
import { plural } from '../plural';

const count = plural('de');

export const duplicates: Texts['duplicates'] = {
  title: 'Mögliche Dubletten',
  looking: 'Einträge derselben Person werden gesucht …',
  found: (n) => count(n, { one: '# Paar', other: '# Paare' }),
  again: 'Noch einmal suchen',
  none: { title: 'Keine Dubletten', text: 'Keine zwei Einträge sehen nach derselben Person aus.' },
  reasons: {
    sameEmail: 'gleiche E-Mail-Adresse',
    sameProfile: 'gleiche eigene Seite',
    sameNameAndOrganization: 'gleicher Name, gleiche Organisation',
    sameNameAndPage: 'gleicher Name auf derselben Seite',
    similarNameAndOrganization: 'ähnlicher Name, gleiche Organisation',
    similarNameAndPage: 'ähnlicher Name auf derselben Seite',
  },
  compare: 'Vergleichen und zusammenführen',
  twoPeople: 'Zwei verschiedene Personen',
  both: (one, other) => `${one}, ${other}`,
  keptApart: (one, other) => `${one} und ${other} bleiben zwei Personen`,
  gone: 'Einer der beiden Einträge ist nicht mehr auf der Merkliste.',
  mergeTitle: 'Zwei Einträge zusammenführen',
  mergeHint: 'Wo sich beide unterscheiden: auswählen, was bleibt.',
  joined: 'E-Mail-Adressen, Telefonnummern, Links, Stichwörter, Notizen, Nachrichten und Verlauf beider bleiben erhalten.',
  merge: 'Zusammenführen',
  merged: (name) => `${name} ist jetzt ein Eintrag`,
  mayBe: 'Das könnte dieselbe Person sein wie:',
  similarSaved: (n) => count(n, { one: '# ist vielleicht schon gespeichert', other: '# sind vielleicht schon gespeichert' }),
};
