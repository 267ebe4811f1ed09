import type { MessageLanguage } from '@/lib/model/message';
import { englishTitledName } from './english';
import { germanTitledName } from './german';
import { type AddressedName, nameParts } from './name-parts';
import type { AddressStyle } from './style';

const forms: Record<MessageLanguage, typeof germanTitledName> = { en: englishTitledName, de: germanTitledName };

/** The whole name with its spoken title, without Mr, Ms, Frau or Herr. */
export const titledName = (name: AddressedName, style: AddressStyle): string => forms[style.language](nameParts(name), style);
