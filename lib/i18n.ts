import type { en } from './texts/en';

/** The texts of the interface in one language. A language is one folder in `texts/`; the English one defines the keys. */
export type Texts = Widened<typeof en>;

type Widened<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { [K in keyof T]: Widened<T[K]> };

const english = async (): Promise<Texts> => (await import('./texts/en')).en;

/** Only the language in use is fetched. */
const languages: Record<string, () => Promise<Texts>> = {
  en: english,
  de: async () => (await import('./texts/de')).de,
};

/** The language to use for a browser that prefers `tag` (BCP 47): the first subtag if there are texts for it, else English. */
export const languageFor = (tag: string): string => {
  const primary = tag.toLowerCase().split('-')[0] ?? 'en';
  return Object.hasOwn(languages, primary) ? primary : 'en';
};

/** The texts for a browser that prefers `tag`. */
export const loadTexts = (tag: string): Promise<Texts> => (languages[languageFor(tag)] ?? english)();
