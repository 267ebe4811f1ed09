import type { Texts } from '@/lib/i18n';
import { languages } from './package/languages';

const textsOf = async (language: string) => [language, ((await import(`../lib/texts/${language}/index.ts`)) as { texts: Texts }).texts] as const;

/** The texts of every language at once, for tests and scripts; the program fetches only those of the one in use (`lib/i18n.ts`). */
export const allTexts: Record<string, Texts> = Object.fromEntries(await Promise.all(languages.map(textsOf)));

/** The texts for a browser that prefers `tag`. */
export const textsFor = (tag: string): Texts => (allTexts[tag.split('-')[0] ?? ''] ?? allTexts.en) as Texts;
