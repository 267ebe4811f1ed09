import type { Texts } from '@/lib/i18n';
import { de } from './de';
import { en } from './en';

/** Every language at once, for tests and scripts; the program fetches only the one in use (`lib/i18n.ts`). */
export const allTexts = { en, de } satisfies Record<string, Texts>;
