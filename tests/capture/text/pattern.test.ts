import { describe, expect, it } from 'vitest';
import { inLatin, Pattern } from '@/lib/capture/text/pattern';

const samples = ['Ana Žák', 'ŁÓDŹ', 'Đặng Thị Ánh', 'Αθηνά Παππά', 'Юлия Ёлкина', 'दीपा', 'יעל כהן', 'ليلى', '山田 花子', 'ー々', 'e\u0301a', '٣ ½ 5', 'a\u200bb\u00ad', '“x” – ’', '🙂 ok', 'Ǆ ǅ'];
const classes = ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{Lo}', '\\p{M}', '\\p{N}', '\\p{Cf}', '[^\\p{L}\\p{N}]', '\\P{Ll}', '[\\p{L}\\p{M}’-]', '\\s', '[–“]'];

describe('a pattern', () => {
  it.each(classes)('tells %s like the regular expression of all Unicode', (source) => {
    const [pattern, native] = [new Pattern(`${source}+`, 'g'), new RegExp(`${source}+`, 'gu')];
    // A letter that is both (`ǅ`) counts as a capital.
    for (const text of samples.filter((sample) => !sample.includes('ǅ'))) expect(pattern.matchAll(text).map(String)).toEqual([...text.matchAll(native)].map(String));
  });

  it('gives back the words of the text, whatever stands for them', () => {
    const pattern = new Pattern('(\\p{Lu}\\p{Ll}+) (\\p{Lu})');
    expect(pattern.exec('z Żaneta Łoś')?.slice(1)).toEqual(['Żaneta', 'Ł']);
    expect(pattern.exec('z Żaneta Łoś')?.index).toBe(2);
    expect(pattern.exec('no capitals')).toBeNull();
  });

  it('replaces, strips and splits', () => {
    const dash = new Pattern('\\s*–\\s*', 'g');
    expect(dash.replace('Šárka – Brno – 5', ([found = '']) => `(${found.trim()})`)).toBe('Šárka(–)Brno(–)5');
    expect(dash.strip('Šárka – Brno')).toBe('ŠárkaBrno');
    expect(dash.split('Šárka – Brno – ')).toEqual(['Šárka', 'Brno']);
    expect(dash.strip('Brno')).toBe('Brno');
  });

  it('refuses letters that it could not tell from others of their kind', () => {
    expect(() => new Pattern('więcej').test('')).toThrow(RangeError);
  });
});

it('keeps every offset', () => {
  for (const text of samples) {
    expect(inLatin(text)).toHaveLength(text.length);
    expect(inLatin(text)).toMatch(/^[\0-\xff]*$/);
  }
});
