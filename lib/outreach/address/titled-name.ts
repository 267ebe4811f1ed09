import type { MessageLanguage } from '@/lib/model/message';
import { englishSalutation, englishTitledName } from './english';
import { germanSalutation, germanTitledName } from './german';
import { type AddressedName, nameParts } from './name-parts';
import type { AddressStyle } from './style';

const forms: Record<MessageLanguage, typeof germanTitledName> = { en: englishTitledName, de: germanTitledName };

const salutations: Record<MessageLanguage, typeof germanSalutation> = { en: englishSalutation, de: germanSalutation };

/** The whole name with its spoken title, without Mr, Ms, Frau or Herr. */
export const titledName = (name: AddressedName, style: AddressStyle): string => forms[style.language](nameParts(name), style);

const openings: Record<MessageLanguage, RegExp> = { en: /^Dear /, de: /^(Sehr geehrter?|Guten Tag|Lieber?|Hallo) / };

/** How one speaks to somebody by name: "Dr Smith", "Frau Professorin Brandt"; the whole name where the form is not known. */
export const addressedName = (name: AddressedName, style: AddressStyle): string =>
  salutations[style.language](nameParts(name), style).replace(openings[style.language], '');
