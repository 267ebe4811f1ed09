import { describe, expect, it } from 'vitest';
import { blanksOf, nextBlank, pieces, spansOf } from '@/components/compose/blanks';

const draft = { subject: 'Question from [your name]', body: 'Dear Anna,\n\nI am [who you are]. [who you are] again.\n\n[your name]' };
const names = ['[your name]', '[who you are]'];

describe('blanksOf', () => {
  it('finds every place, subject first, in reading order', () => {
    const blanks = blanksOf(draft, names);
    expect(blanks.map(({ part, text }) => `${part} ${text}`)).toEqual([
      'subject [your name]', 'body [who you are]', 'body [who you are]', 'body [your name]',
    ]);
    for (const { part, start, end, text } of blanks) expect(draft[part].slice(start, end)).toBe(text);
  });

  it('is empty where nothing is left to fill', () => {
    expect(blanksOf({ subject: 'Hello', body: 'Dear Anna' }, [])).toEqual([]);
  });
});

describe('spansOf', () => {
  it('prefers the longer of two that begin together', () => {
    expect(spansOf('[a][a]b', ['[a]', '[a][a]'])).toEqual([{ start: 0, end: 6, text: '[a][a]' }]);
  });
});

describe('nextBlank', () => {
  const blanks = blanksOf(draft, names);
  it('goes on from the caret and round the end', () => {
    expect(nextBlank(blanks)).toBe(blanks[0]);
    expect(nextBlank(blanks, { part: 'subject', start: blanks[0]?.start ?? 0 })).toBe(blanks[1]);
    expect(nextBlank(blanks, { part: 'body', start: draft.body.length })).toBe(blanks[0]);
  });
  it('is nothing where everything is filled', () => expect(nextBlank([])).toBeUndefined());
});

describe('pieces', () => {
  it('puts together to the text', () => {
    const cut = pieces(draft.body, spansOf(draft.body, names));
    expect(cut.map((piece) => piece.text).join('')).toBe(draft.body);
    expect(cut.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['[who you are]', '[who you are]', '[your name]']);
  });
});
