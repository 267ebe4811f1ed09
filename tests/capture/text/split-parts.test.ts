import { describe, expect, it } from 'vitest';
import { splitParts } from '@/lib/capture/text/split-parts';

describe('splitParts', () => {
  it.each<[string, [string, string][]]>([
    ['Anna Example, Director', [['', 'Anna Example'], [',', 'Director']]],
    ['Director: Anna Example', [['', 'Director'], [':', 'Anna Example']]],
    ['Anna Example – Director (Sample GmbH)', [['', 'Anna Example'], ['–', 'Director'], ['(', 'Sample GmbH']]],
    ['Anna Example - Director', [['', 'Anna Example'], ['–', 'Director']]],
    ['Anna Example | Director | Sample GmbH', [['', 'Anna Example'], ['|', 'Director'], ['|', 'Sample GmbH']]],
    ['Anna Example, PhD, Director', [['', 'Anna Example, PhD'], [',', 'Director']]],
    ['Fred Sample, Jr., Treasurer', [['', 'Fred Sample, Jr.'], [',', 'Treasurer']]],
    ['Anna Example • Director', [['', 'Anna Example'], ['|', 'Director']]],
    ['Anna Example\nDirector', [['', 'Anna Example'], ['\n', 'Director']]],
    ['Mary-Jane Example', [['', 'Mary-Jane Example']]],
    ['姓名：王小明', [['', '姓名'], [':', '王小明']]],
    ['at 10:30', [['', 'at 10:30']]],
    ['', []],
  ])('splits %j', (text, expected) => {
    const parts = splitParts(text);
    expect(parts.map(({ before, text: part }) => [before, part])).toEqual(expected);
    for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
  });
});
