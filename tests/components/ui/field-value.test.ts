import { describe, expect, it } from 'vitest';
import { readListEntry, readValue } from '@/components/ui/field-value';

describe('readValue', () => {
  it.each([
    ['role', '  Head of Research ', { value: 'Head of Research' }],
    ['role', '   ', { value: undefined }],
    ['name', '', { problem: 'nameMissing' }],
    ['emails', 'anna@example.org', { value: 'anna@example.org' }],
    ['emails', 'mailto:anna@example.org?subject=x', { value: 'anna@example.org' }],
    ['emails', 'anna at example', { problem: 'email' }],
    ['links', 'example.org/anna', { value: 'https://example.org/anna' }],
    ['links', 'http://example.org', { value: 'http://example.org' }],
    ['profileUrl', 'javascript:alert(1)', { problem: 'url' }],
    ['profileUrl', 'data:text/html,x', { problem: 'url' }],
    ['section', 'x'.repeat(301), { problem: 'tooLong' }],
    ['section', 'x'.repeat(300), { value: 'x'.repeat(300) }],
  ] as const)('%s %j', (field, typed, expected) => {
    expect(readValue(field, typed)).toEqual(expected);
  });
});

describe('readListEntry', () => {
  const list = ['a@example.org', 'b@example.org'];
  it('adds at the end', () => {
    expect(readListEntry('emails', list, 2, 'c@example.org')).toEqual({ list: [...list, 'c@example.org'] });
  });
  it('replaces in place', () => {
    expect(readListEntry('emails', list, 0, 'c@example.org')).toEqual({ list: ['c@example.org', 'b@example.org'] });
  });
  it('removes where the text is emptied, and is undefined without values', () => {
    expect(readListEntry('emails', list, 0, '')).toEqual({ list: ['b@example.org'] });
    expect(readListEntry('emails', ['a@example.org'], 0, ' ')).toEqual({ list: undefined });
  });
  it('says what is there already', () => {
    expect(readListEntry('emails', list, 2, 'A@example.org')).toEqual({ problem: 'repeated' });
    expect(readListEntry('emails', list, 0, 'A@example.org')).toEqual({ list: ['A@example.org', 'b@example.org'] });
  });
});
