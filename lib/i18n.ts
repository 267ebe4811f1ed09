import { de } from './texts/de';
import { en } from './texts/en';

/** The texts of the interface in one language. A language is one folder in `texts/`; the English one defines the keys. */
export type Texts = Widened<typeof en>;

type Widened<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { [K in keyof T]: Widened<T[K]> };

const languages: Record<string, Texts> = { en, de };

/** The language to use for a browser that prefers `tag` (BCP 47): the first subtag if there are texts for it, else English. */
export const languageFor = (tag: string): string => {
  const primary = tag.toLowerCase().split('-')[0] ?? 'en';
  return primary in languages ? primary : 'en';
};

export const textsFor = (tag: string): Texts => languages[languageFor(tag)] ?? en;
