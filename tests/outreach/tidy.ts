import { expect } from 'vitest';
import type { DraftText } from '@/lib/outreach/render-draft';

/** What no letter may hold, whatever is known or not. */
export function expectTidy({ subject, body }: DraftText): void {
  const all = `${subject}\n${body}`;
  expect(subject).not.toBe('');
  expect(body).not.toMatch(/(?<![\p{L}])(null|undefined|NaN|\[object)(?![\p{L}])/u);
  expect(all).not.toMatch(/\S {2,}\S/);
  expect(all).not.toMatch(/[ \t]$/m);
  expect(body).not.toMatch(/\n{3,}/);
  expect(all).not.toMatch(/\{\{|\}\}|\{%|%\}/);
  expect(all).not.toMatch(/\s[.,;:?](?=\s|$)/m);
  expect(all).not.toMatch(/„\s|\s”|“”|„“|\(\)|\[\]/);
  expect(body).not.toMatch(/\.\.(?!\.)|,,|,\./);
}
