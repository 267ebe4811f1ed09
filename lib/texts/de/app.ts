import type { Texts } from '@/lib/i18n';

export const app: Texts['app'] = {
  name: 'Mentor Trail',
};
