import type { AddressStyle } from './style';

const german = { formal: 'Mit freundlichen Grüßen', acquainted: 'Mit herzlichen Grüßen', familiar: 'Viele Grüße' };
const swiss = { formal: 'Freundliche Grüsse', acquainted: 'Herzliche Grüsse', familiar: 'Liebe Grüsse' };
const english = { formal: 'Kind regards,', acquainted: 'Kind regards,', familiar: 'Best wishes,' };
const american = { ...english, formal: 'Sincerely,' };

/** The words before the name at the end: without a comma in German, never abbreviated. */
export function closing({ language, register, country, acquainted }: AddressStyle): string {
  const forms = language === 'de' ? (country === 'CH' ? swiss : german) : country === 'US' ? american : english;
  return forms[register === 'formal' && acquainted ? 'acquainted' : register];
}
