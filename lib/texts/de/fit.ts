import type { Texts } from '@/lib/i18n';

export const fit: Texts['fit'] = {
  title: 'Was zu meinen Zielen passt',
  nothing: 'Was über sie bekannt ist, spricht nicht von den eigenen Zielen und Fähigkeiten.',
  unknown: 'Über sie ist zu wenig bekannt, um das zu sagen.',
  short: { nothing: 'Nichts dazu', unknown: 'Zu wenig bekannt' },
  about: (wishes) => `(${wishes})`,
  first: 'Wer zu meinen Zielen passt, zuerst',
  reading: 'Es wird gelesen, was ihre Seiten sagen …',
};
