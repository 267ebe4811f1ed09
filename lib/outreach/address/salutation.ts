import type { MessageLanguage } from '@/lib/model/message';
import { englishSalutation } from './english';
import { germanSalutation } from './german';
import { type AddressedName, nameParts } from './name-parts';
import type { AddressStyle } from './style';

const salutations: Record<MessageLanguage, typeof germanSalutation> = { en: englishSalutation, de: germanSalutation };

/** What ends the salutation line: a comma, a colon in formal American letters, nothing in Switzerland. */
function mark({ language, register, country }: AddressStyle): string {
  if (language === 'de') return country === 'CH' ? '' : ',';
  return country === 'US' && register === 'formal' ? ':' : ',';
}

/** The line that opens a message: "Sehr geehrte Frau Dr. Huber,". A custom salutation stays word for word. */
export function salutation(name: AddressedName, style: AddressStyle): string {
  const own = style.salutation === 'custom' ? style.customSalutation?.trim() : undefined;
  const text = own || salutations[style.language](nameParts(name), style);
  return /[,:!.]$/.test(text) && own ? text : `${text}${mark(style)}`;
}

/** Whether the text after the salutation starts with a capital: always in English, in German only without a comma before it. */
export const startsCapitalised = (salutationLine: string, language: MessageLanguage): boolean =>
  language === 'en' || !salutationLine.endsWith(',');
