import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/capture/names/find-names';

describe('findNames', () => {
  it.each<[string, string[]]>([
    ['Anna Miller', ['Anna Miller']],
    ['  Anna Miller ', ['Anna Miller']],
    ['Director: Anna Miller', ['Anna Miller']],
    ['Anna Miller, CTO', ['Anna Miller']],
    ['Anna Miller – Head of Sales', ['Anna Miller']],
    ['Anna Miller and Robert Wilson', ['Anna Miller', 'Robert Wilson']],
    ['Anna Miller, Robert Wilson, Susan Baker', ['Anna Miller', 'Robert Wilson', 'Susan Baker']],
    ['Präsidentin Dr. Eva Neumann – Kassier: Stefan Hoffmann', ['Dr. Eva Neumann', 'Stefan Hoffmann']],
    ['Prof. Dr. Eva Neumann (Vorsitz)', ['Prof. Dr. Eva Neumann']],
    ['Ansprechpartnerin: Frau Schneider', ['Frau Schneider']],
    ['Contact Anna Miller for details.', ['Anna Miller']],
    ['Written by Jan van der Berg in 2019', ['Jan van der Berg']],
    ['Présidente : Claire Lefèvre', ['Claire Lefèvre']],
    ['担当：山田太郎', ['山田太郎']],
    ['김민수, 박지영', ['김민수', '박지영']],
    ['Machine Learning and Data Science', []],
    ['About us', []],
    ['', []],
  ])('finds the names in %j', (text, expected) => {
    expect(findNames(text).map(({ name }) => name)).toEqual(expected);
  });

  it('gives the place of each name', () => {
    const text = 'Chair: Anna Miller; treasurer: Robert Wilson';
    for (const { name, start, end } of findNames(text)) expect(text.slice(start, end)).toBe(name);
  });

  it('reads no more than the beginning of a long text', () => {
    expect(findNames('Anna Miller and '.repeat(50_000)).length).toBeLessThan(200);
  });
});
