import { isInitials, type NameParts } from './name-parts';
import type { AddressStyle } from './style';
import { highestTitle, isDoctorate } from './titles';

const abbreviated = /^(Mr|Ms|Mx|Dr)$/;
const dotted = (title: string, country: string | undefined) =>
  abbreviated.test(title) && (country === 'US' || country === 'CA') ? `${title}.` : title;

/** A particle that no given name precedes is capitalised in Dutch names: "Dear Ms Van den Berg" would be wrong elsewhere, so it stays. */
const courtesy = { frau: 'Ms', herr: 'Mr' } as const;

function titled(name: NameParts, style: AddressStyle): string | undefined {
  const spec = highestTitle(name.titles, ({ en }) => en !== undefined);
  if (spec?.en) return `${dotted(spec.en, style.country)} ${spec.withGiven && name.given ? name.given : name.family}`;
  if (name.credentials.some(isDoctorate)) return `${dotted('Dr', style.country)} ${name.family}`;
  if (style.salutation === 'frau' || style.salutation === 'herr') return `${dotted(courtesy[style.salutation], style.country)} ${name.family}`;
  return style.country === 'JP' ? `${name.family}-san` : undefined;
}

/** The salutation without its comma or colon: a title with the surname, else the full name, never a guessed Mr or Ms. */
export function englishSalutation(name: NameParts, style: AddressStyle): string {
  if (style.register === 'familiar') return `Dear ${name.given && !isInitials(name.given) ? name.given : name.full}`;
  return `Dear ${(name.family ? titled(name, style) : undefined) ?? name.full}`;
}

/** The name with its spoken title, as one asks for somebody on the phone: "Dr Anna Smith". */
export function englishTitledName(name: NameParts, style: AddressStyle): string {
  const title = highestTitle(name.titles, ({ en }) => en !== undefined)?.en ?? (name.credentials.some(isDoctorate) ? 'Dr' : undefined);
  return title ? `${dotted(title, style.country)} ${name.full}` : name.full;
}
