import { describe, expect, it } from 'vitest';
import { clampSpan, insertion, openingEnd, spliced } from '@/components/compose/caret';

const put = (marked: string, sentence: string) => {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { insert, caret } = insertion(text, { start, end: start }, sentence);
  const result = spliced(text, { start, end: start }, insert);
  return `${result.slice(0, caret)}|${result.slice(caret)}`;
};

describe('insertion', () => {
  it.each([
    ['|', 'A fact.', 'A fact.|'],
    ['Hello.| More.', 'A fact.', 'Hello. A fact.| More.'],
    ['Hello. |More.', 'A fact.', 'Hello. A fact. |More.'],
    ['Hello.|More.', ' A fact. ', 'Hello. A fact. |More.'],
    ['Line\n|\nNext', 'A fact.', 'Line\nA fact.|\nNext'],
    ['He said “|”.', 'yes', 'He said “yes|”.'],
    ['Works at|, they say', 'a bank', 'Works at a bank|, they say'],
    ['sagte: „|“', 'Ja', 'sagte: „Ja|“'],
  ])('%j with %j is %j', (before, sentence, after) => {
    expect(put(before, sentence)).toBe(after);
  });

  it('replaces what is selected', () => {
    const text = 'I read [a fact] today.';
    const span = { start: 7, end: 15 };
    const { insert, caret } = insertion(text, span, 'your talk');
    expect(spliced(text, span, insert)).toBe('I read your talk today.');
    expect(caret).toBe('I read your talk'.length);
  });
});

describe('clampSpan', () => {
  it('keeps a span inside the text', () => {
    expect(clampSpan({ start: 5, end: 50 }, 10)).toEqual({ start: 5, end: 10 });
    expect(clampSpan({ start: 50, end: 60 }, 10)).toEqual({ start: 10, end: 10 });
    expect(clampSpan({ start: 6, end: 2 }, 10)).toEqual({ start: 6, end: 6 });
  });
});

describe('openingEnd', () => {
  it.each([
    ['Dear Anna,\n\nI read about you.\nTwice.|\n\nI am Mia.\n\nKind regards'],
    ['Dear Anna,\n \n  I read about you.|  \n\nI am Mia.'],
    ['One line only|'],
    ['|'],
  ])('%j', (marked) => {
    expect(openingEnd(marked.replace('|', ''))).toBe(marked.indexOf('|'));
  });
});
