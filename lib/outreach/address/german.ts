import { germanSurname } from './german-surname';
import { isInitials, type NameParts } from './name-parts';
import type { AddressStyle } from './style';
import { type Gendered, highestTitle, type TitleSpec } from './titles';

type Choice = keyof Gendered;

const words = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');

/** Only one academic title, the highest; Austria adds its own degrees and puts an honorary office before them. */
function spokenTitle({ titles }: NameParts, choice: Choice, country: string | undefined): string {
  const austrian = country === 'AT';
  const formOf = (spec: TitleSpec | undefined) => (austrian ? (spec?.at ?? spec?.de) : spec?.de)?.[choice];
  const isOffice = ({ rank, de }: TitleSpec) => rank === 10 && !de;
  const academic = highestTitle(titles, (spec) => !isOffice(spec) && formOf(spec) !== undefined);
  const office = highestTitle(titles, (spec) => isOffice(spec) && formOf(spec) !== undefined);
  return words(formOf(office), formOf(academic));
}

const gendered: Record<Exclude<Choice, 'neutral'>, { formal: string; acquainted: string; familiar: string }> = {
  frau: { formal: 'Sehr geehrte Frau', acquainted: 'Liebe Frau', familiar: 'Liebe' },
  herr: { formal: 'Sehr geehrter Herr', acquainted: 'Lieber Herr', familiar: 'Lieber' },
};

/** The salutation without its comma. Sources: DIN 5008 and the address rules of the domain notes. */
export function germanSalutation(name: NameParts, style: AddressStyle): string {
  const choice = style.salutation === 'frau' || style.salutation === 'herr' ? style.salutation : 'neutral';
  if (style.register === 'familiar') {
    const called = name.given && !isInitials(name.given) ? name.given : name.full;
    return words(choice === 'neutral' ? 'Hallo' : gendered[choice].familiar, called);
  }
  const title = spokenTitle(name, choice, style.country);
  if (choice === 'neutral' || !name.family) return words('Guten Tag', title, neutralName(name));
  const opening = style.acquainted ? gendered[choice].acquainted : gendered[choice].formal;
  return words(opening, title, germanSurname(name.family));
}

/** The name with its spoken title, as one asks for somebody on the phone: "Dr. Anna Müller". */
export const germanTitledName = (name: NameParts, style: AddressStyle): string =>
  words(spokenTitle(name, 'neutral', style.country), neutralName(name));

const neutralName = ({ given, family, full }: NameParts) => (family && full.startsWith(given) ? words(given, germanSurname(family)) : full);
