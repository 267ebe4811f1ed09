import { expect, test } from 'vitest';
import { closing } from '@/lib/outreach/address/closing';
import { startsCapitalised } from '@/lib/outreach/address/salutation';
import type { AddressStyle } from '@/lib/outreach/address/style';

test.each<[AddressStyle, string]>([
  [{ language: 'de', register: 'formal' }, 'Mit freundlichen Grüßen'],
  [{ language: 'de', register: 'formal', country: 'AT' }, 'Mit freundlichen Grüßen'],
  [{ language: 'de', register: 'formal', country: 'CH' }, 'Freundliche Grüsse'],
  [{ language: 'de', register: 'formal', acquainted: true }, 'Mit herzlichen Grüßen'],
  [{ language: 'de', register: 'formal', acquainted: true, country: 'CH' }, 'Herzliche Grüsse'],
  [{ language: 'de', register: 'familiar' }, 'Viele Grüße'],
  [{ language: 'de', register: 'familiar', country: 'CH' }, 'Liebe Grüsse'],
  [{ language: 'en', register: 'formal' }, 'Kind regards,'],
  [{ language: 'en', register: 'formal', country: 'US' }, 'Sincerely,'],
  [{ language: 'en', register: 'familiar', country: 'US' }, 'Best wishes,'],
])('%o closes with %s', (style, expected) => {
  expect(closing(style)).toBe(expected);
});

test('German goes on in lower case after a comma, English never', () => {
  expect(startsCapitalised('Guten Tag Anna Müller,', 'de')).toBe(false);
  expect(startsCapitalised('Guten Tag Anna Müller', 'de')).toBe(true);
  expect(startsCapitalised('Dear Anna,', 'en')).toBe(true);
});
