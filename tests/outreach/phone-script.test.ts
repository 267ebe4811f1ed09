import { expect, test } from 'vitest';
import { renderDraft } from '@/lib/outreach/render-draft';
import { scriptParts, telLink } from '@/lib/outreach/phone-script';
import { ada, clara, sampleAboutMe } from './samples';

const now = new Date('2026-03-12T09:00:00Z');

test.each([
  [ada, 'en', 'formal', 'Opening'],
  [clara, 'de', 'formal', 'Einstieg'],
  [clara, 'de', 'familiar', 'Einstieg'],
] as const)('the built-in script has its seven parts, each with a heading', (person, language, register, heading) => {
  const { body } = renderDraft({ kind: 'phoneScript', language, register, person, aboutMe: sampleAboutMe, history: [], now });
  const parts = scriptParts(body);
  expect(parts).toHaveLength(7);
  expect(parts.every((part) => part.heading && part.text)).toBe(true);
  expect(parts.map((part) => part.heading)).toContain(heading);
});

test('a paragraph of the user’s own needs no heading', () => {
  expect(scriptParts('Hello, this is Mia.\nDo you have a minute?\n\nAsk\nMay I call again?')).toEqual([
    { text: 'Hello, this is Mia.\nDo you have a minute?' },
    { heading: 'Ask', text: 'May I call again?' },
  ]);
});

test.each([
  ['+49 (0)30 5550-123', 'tel:+49305550123'],
  ['030 / 55 50 123', 'tel:0305550123'],
  ['(0)30 555', 'tel:030555'],
  ['0041 44 555 01 00', 'tel:0041445550100'],
])('%s is called as %s', (phone, link) => expect(telLink(phone)).toBe(link));
