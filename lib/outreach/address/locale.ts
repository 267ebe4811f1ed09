import type { MessageLanguage } from '@/lib/model/message';

const usual: Record<MessageLanguage, string> = { en: 'en-GB', de: 'de-DE' };
const national: Record<MessageLanguage, Record<string, string>> = { en: { US: 'en-US' }, de: { AT: 'de-AT', CH: 'de-CH' } };

/** By whose habits days and times are written in a letter: "3 March", "March 3"; "3. Januar", "3. Jänner". `country`: of the recipient. */
export const localeOf = (language: MessageLanguage, country?: string): string => national[language][country ?? ''] ?? usual[language];
