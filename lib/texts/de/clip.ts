import type { Texts } from '@/lib/i18n';

export const clip: Texts['clip'] = {
  title: 'Ausgewählter Text als Person',
  from: 'Ausgewählt auf',
  reading: 'Der Text wird gelesen …',
  showText: 'Der ausgewählte Text',
  save: 'Person speichern',
  discard: 'Verwerfen',
  discarded: 'Der ausgewählte Text wurde verworfen',
  gone: { title: 'Diesen Text gibt es nicht mehr', text: 'Er wurde gespeichert oder verworfen, oder er ist älter als eine Woche.' },
};
