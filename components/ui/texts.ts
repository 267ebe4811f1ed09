import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Texts, textsFor } from '@/lib/i18n';

/** The language of the interface (a key of `lib/texts`) and its texts. */
export type Language = { tag: string; texts: Texts };

export const LanguageContext = createContext<Language>({ tag: 'en', texts: textsFor('en') });

export const useTexts = (): Texts => useContext(LanguageContext).texts;

/** The tag for `Intl`: dates, numbers and lists are written as the language of the interface does. */
export const useLanguageTag = (): string => useContext(LanguageContext).tag;
