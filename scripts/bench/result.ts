/** One thing that was measured, beside what it may cost at most (its median). */
export type Measure = { name: string; unit: string; best: number; median: number; worst: number; budget: number };

/** What the single runs say together. */
export const measured = (name: string, unit: string, values: readonly number[], budget: number): Measure => ({
  name, unit, best: Math.min(...values), median: median(values), worst: Math.max(...values), budget,
});

export type BenchResult = { name: string; setting: Record<string, number>; measures: Measure[] };

/** The middle value; `NaN` of nothing. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The result as it is printed: each measure with the part of its budget that it takes, and whether all keep theirs. */
export function report({ name, setting, measures }: BenchResult) {
  const rows = measures.map((measure) => ({
    ...measure,
    best: rounded(measure.best),
    median: rounded(measure.median),
    worst: rounded(measure.worst),
    ratio: rounded(measure.median / measure.budget),
    kept: measure.median <= measure.budget,
  }));
  return { name, setting, measures: rows, kept: rows.every(({ kept }) => kept) };
}
