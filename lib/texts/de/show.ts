import type { Texts } from '@/lib/i18n';

export const show: Texts['show'] = {
  onPage: 'Auf der Seite zeigen',
  field: (label) => `Auf der Seite zeigen: ${label}`,
  hidden: 'Diese Worte stehen in einem Teil der Seite, den sie gerade nicht zeigt.',
  notFound: 'Diese Worte stehen nicht mehr auf der Seite.',
  noAddress: 'Die Seite hat keine Adresse zum Öffnen.',
};
