import type { Texts } from '@/lib/i18n';

export const show: Texts['show'] = {
  onPage: 'Auf der Seite zeigen',
  field: (label) => `Auf der Seite zeigen: ${label}`,
  notFound: 'Diese Worte stehen nicht mehr auf der Seite.',
  noAddress: 'Die Seite hat keine Adresse zum Öffnen.',
};
