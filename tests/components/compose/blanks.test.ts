import { describe, expect, it } from 'vitest';
import { nextBlank, pieces } from '@/components/compose/blanks';
import { findPlaceholders } from '@/lib/outreach/placeholders';

const draft = { subject: 'Question from [your name]', body: 'Dear Anna,\n\nI am [who you are]. [who you are] again.\n\n[your name]' };
const blanks = findPlaceholders(draft);

describe('nextBlank', () => {
  it('goes through all of them in reading order and round the end', () => {
    const seen = [nextBlank(blanks)];
    for (let i = 0; i < 4; i++) seen.push(nextBlank(blanks, seen.at(-1)));
    expect(seen.map((blank) => blank && `${blank.in} ${blank.text}`)).toEqual([
      'subject [your name]', 'body [who you are]', 'body [who you are]', 'body [your name]', 'subject [your name]',
    ]);
    expect(seen[1]).not.toBe(seen[2]);
  });
  it('is nothing where everything is filled', () => expect(nextBlank([], { in: 'body', from: 3 })).toBeUndefined());
});

describe('pieces', () => {
  it('puts together to the text', () => {
    const cut = pieces(draft.body, blanks.filter((blank) => blank.in === 'body'));
    expect(cut.map((piece) => piece.text).join('')).toBe(draft.body);
    expect(cut.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['[who you are]', '[who you are]', '[your name]']);
  });
  it('is one plain piece without marks, none without text', () => {
    expect(pieces('Hello', [])).toEqual([{ text: 'Hello', marked: false }]);
    expect(pieces('', [])).toEqual([]);
  });
});
