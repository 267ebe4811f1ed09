import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective, textFragmentUrl } from '@/lib/model/text-fragment';

const url = 'https://www.example.com/team';

describe('textDirective', () => {
  it.each([
    ['a short text', { text: 'Head of Research' }, 'text=Head%20of%20Research'],
    ['what has a meaning in a directive', { text: 'R&D, co-lead' }, 'text=R%26D%2C%20co%2Dlead'],
    ['a long text by its ends', { text: 'one two three four five six seven eight nine ten eleven twelve' }, 'text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve'],
    ['line breaks', { text: 'Ada\n  Winter' }, 'text=Ada%20Winter'],
    ['dots that stand for more', { text: '… and maps glaciers …' }, 'text=and%20maps%20glaciers'],
    ['what stands around it', { text: 'Director', prefix: 'Ada Winter', suffix: 'of Data' }, 'text=Ada%20Winter-,Director,-of%20Data'],
    ['only what comes after', { text: 'Director', suffix: 'of Data' }, 'text=Director,-of%20Data'],
    ['other scripts', { text: '山田 太郎' }, `text=${encodeURIComponent('山田 太郎')}`],
  ])('writes %s', (_, place, directive) => expect(textDirective(place)).toBe(directive));

  it('has none for nothing', () => expect(textDirective({ text: ' … ' })).toBeUndefined());
});

describe('textFragmentUrl', () => {
  it('keeps the fragment of the page and replaces an older directive', () => {
    expect(textFragmentUrl(url, [{ text: 'Ada' }])).toBe(`${url}#:~:text=Ada`);
    expect(textFragmentUrl(`${url}#board`, [{ text: 'Ada' }])).toBe(`${url}#board:~:text=Ada`);
    expect(textFragmentUrl(`${url}#board:~:text=Old`, [{ text: 'Ada' }, { text: 'Bo' }, { text: 'Ada' }])).toBe(`${url}#board:~:text=Ada&text=Bo`);
  });

  it('is the address alone where there is no text', () => expect(textFragmentUrl(url, [{ text: '' }])).toBe(url));

  it('keeps every text in one directive, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (text) => {
        const fragment = textFragmentUrl(url, [{ text }]).split('#:~:')[1] ?? 'text=';
        expect(fragment).toMatch(/^text=[^&-]*$/);
        expect(new URL(textFragmentUrl(url, [{ text }])).origin).toBe('https://www.example.com');
      }),
    );
  });
});
