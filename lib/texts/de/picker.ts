import type { Texts } from '@/lib/i18n';

export const picker: Texts['picker'] = {
  title: 'Auf der Seite auswählen',
  hint: 'Auf eine Person klicken. Pfeiltasten erweitern, verengen und gehen weiter; Eingabe übernimmt; Esc beendet.',
  panel: 'Was ist das?',
  ignore: '–',
  noName: 'Bitte angeben, welcher Text der Name ist.',
  takeOne: 'Nur diesen Eintrag',
  takeAll: 'Alle # dieser Art',
  other: 'Anderen auswählen',
  leave: 'Beenden',
  kept: 'Übernommen: #. Zum Speichern Mentor Trail öffnen.',
  failed: 'Das hat nicht geklappt. Bitte schließen und von Mentor Trail aus neu beginnen.',
};
