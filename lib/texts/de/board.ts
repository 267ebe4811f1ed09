import type { Texts } from '@/lib/i18n';

export const board: Texts['board'] = {
  title: 'Tafel',
  columns: 'Spalten, eine für jeden Status',
  hint: 'Eine Karte in eine andere Spalte ziehen, oder ihren Griff drücken und sie mit den Pfeiltasten bewegen.',
  lift: (name) => `${name} bewegen`,
  putDown: (name) => `${name} hier ablegen`,
  target: (name, status) => `${name}: ${status}. Eingabe legt die Karte ab, Escape lässt sie, wo sie war.`,
  moved: (name, status) => `${name}: ${status}`,
};
