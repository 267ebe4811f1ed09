import type { AddressedName } from '@/lib/outreach/address/name-parts';
import type { AddressStyle } from '@/lib/outreach/address/style';

/** A name as shown, or with its stored parts as "honorific | given | family | suffix" (any may be empty). */
export type Case = [name: string, expected: string, style?: Partial<AddressStyle>];

export function toName(text: string): AddressedName {
  if (!text.includes('|')) return { name: text };
  const [honorific = '', givenName = '', familyName = '', suffix = ''] = text.split('|').map((part) => part.trim());
  const name = [honorific, givenName, familyName, suffix && `, ${suffix}`].filter(Boolean).join(' ').replace(' ,', ',');
  return {
    name,
    ...(honorific && { honorific }),
    ...(givenName && { givenName }),
    ...(familyName && { familyName }),
    ...(suffix && { suffix }),
  };
}
