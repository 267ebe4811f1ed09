import { describe, expect, it } from 'vitest';
import { syntheticPage } from '@/scripts/bench/capture/synthetic';
import { asTable, measured, report } from '@/scripts/bench/result';

const reportOf = (...measures: ReturnType<typeof measured>[]) => report({ name: 'some', setting: {}, measures });

describe('the report of a measurement', () => {
  it('shows each measure beside its budget, and is kept where all are', () => {
    const { measures, kept } = reportOf(measured('reading', 'ms', [10, 30, 20], 40), measured('walk', 'ms', [1]));
    expect(measures).toEqual([
      { name: 'reading', unit: 'ms', best: 10, median: 20, worst: 30, budget: 40, ratio: 0.5, kept: true },
      { name: 'walk', unit: 'ms', best: 1, median: 1, worst: 1 },
    ]);
    expect(kept).toBe(true);
  });

  it('is not kept where one median is over its budget, or could not be measured', () => {
    expect(reportOf(measured('reading', 'ms', [10, 50, 60], 40), measured('size', 'kB', [1], 2)).kept).toBe(false);
    expect(reportOf(measured('reading', 'ms', [], 40)).kept).toBe(false);
    expect(reportOf(measured('missed', 'people', [1], 0)).kept).toBe(false);
  });
});

describe('the table of a result', () => {
  it('has a line for each measure and detail, and says which budget is not kept', () => {
    const result = report({ name: 'some', setting: {}, measures: [measured('size', 'kB', [1], 2), measured('time', 'ms', [3], 2), measured('walk', 'ms', [4])], details: { rounds: 7 } });
    expect(asTable(result).split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['measure', 'value', 'budget'],
      ['size', '1 kB', '≤ 2 kB', 'kept'],
      ['time', '3 ms', '≤ 2 ms', 'NOT KEPT'],
      ['walk', '4 ms'],
      ['rounds', '7'],
    ]);
  });
});

describe('a synthetic page', () => {
  it.each([[1_000, 10], [10_000, 200]])('has about %i nodes and %i people, all different', (nodes, people) => {
    const html = new TextDecoder().decode(syntheticPage(nodes, people).html);
    const names = [...html.matchAll(/<h3><a[^>]+>([^<]+)</g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(people);
    const found = [...html.matchAll(/<[a-z][^>]*>|[^<>]+(?=<)/g)].length;
    expect(Math.abs(found / nodes - 1)).toBeLessThan(0.1);
  });
});
