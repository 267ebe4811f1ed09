import { describe, expect, test } from 'vitest';
import type { UserTemplate } from '@/lib/model/template';
import { insertFilter, insertVariable, offsetOf } from '@/lib/outreach/user-templates/insert';
import { siblingTemplate } from '@/lib/outreach/user-templates/sibling';
import { validateTemplate } from '@/lib/outreach/user-templates/validate';

describe('putting in', () => {
  test('a variable replaces what is selected', () => {
    expect(insertVariable('Dear NAME,', { start: 5, end: 9 }, 'person.name')).toEqual({ text: 'Dear {{ person.name }},', caret: 22 });
  });
  test.each([
    ['{{ person.role }} there', 5],
    ['{{ person.role }} there', 20],
  ])('a filter goes to the output at or before the caret', (text, caret) => {
    const result = insertFilter(text, caret, 'downcase');
    expect(result?.text).toBe('{{ person.role | downcase }} there');
    expect(result?.text.slice(0, result.caret)).toBe('{{ person.role | downcase');
  });
  test('a filter that needs a word has one, so that the template stays right', () => {
    for (const filter of ['truncate', 'default'] as const) {
      expect(validateTemplate({ subject: '', body: insertFilter('{{ person.role }}', 3, filter)?.text ?? '' })).toEqual([]);
    }
  });
  test('no output in this line, no filter', () => expect(insertFilter('{{ person.role }}\nhere', 20, 'upcase')).toBeUndefined());
});

test.each([
  [1, 1, 0],
  [2, 3, 6],
  [9, 9, 10],
])('line %i, column %i is at %i', (line, column, offset) => expect(offsetOf('abc\ndef\ngh', line, column)).toBe(offset));

describe('the sibling of a template', () => {
  const template = (id: string, language: 'en' | 'de', name = 'Mine') => ({ id, name, kind: 'firstContact', language, register: 'formal' }) as UserTemplate;
  const all = [template('1', 'en'), template('2', 'de'), template('3', 'en', 'Lone')];
  const find = (id: string | undefined, language: 'en' | 'de') => siblingTemplate(all, id as never, { language, register: 'formal' });
  test('has its name in the other language', () => expect(find('1', 'de')).toBe('2'));
  test('is itself in its own', () => expect(find('1', 'en')).toBe('1'));
  test('is the built-in one where there is none', () => expect(find('3', 'de')).toBeNull());
  test('is nothing for a built-in one', () => expect(find(undefined, 'de')).toBeUndefined());
});
