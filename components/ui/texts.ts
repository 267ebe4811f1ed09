import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '@/lib/i18n';

/** The language of the interface (a key of `lib/texts`) and its texts. */
export type Language = { tag: string; texts: Texts };

export const LanguageContext = createContext<Language | undefined>(undefined);

const useLanguage = (): Language => {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('LanguageContext is missing.');
  return language;
};

export const useTexts = (): Texts => useLanguage().texts;

/** The tag for `Intl`: dates, numbers and lists are written as the language of the interface does. */
export const useLanguageTag = (): string => useLanguage().tag;
