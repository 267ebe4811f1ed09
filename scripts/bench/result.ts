/** One thing that was measured, beside what it may cost at most (its median), if that is limited. */
export type Measure = { name: string; unit: string; best: number; median: number; worst: number; budget?: number };

/** What the single runs say together. */
export const measured = (name: string, unit: string, values: readonly number[], budget?: number): Measure => ({
  name,
  unit,
  best: Math.min(...values),
  median: median(values),
  worst: Math.max(...values),
  ...(budget === undefined ? {} : { budget }),
});

/** A measure that is one number: a ratio to a floor, a percentile. */
export const single = (name: string, unit: string, value: number, budget: number): Measure => measured(name, unit, [value], budget);

/** `setting` says what it was measured on; `details` is printed as it is, to explain the measures. */
export type BenchResult = { name: string; setting: Record<string, number>; measures: Measure[]; details?: Record<string, unknown> };

/** The middle value; `NaN` of nothing. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which that part of the values lies; `NaN` of nothing. */
export const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? NaN;

export const rounded = (value: number) => Math.round(value * 100) / 100;

/** The measure as it is printed: with the part of its budget that it takes, and whether it keeps it. */
function row({ name, unit, budget, ...values }: Measure) {
  const [best, middle, worst] = [values.best, values.median, values.worst].map(rounded);
  const numbers = { name, unit, best, median: middle, worst };
  return budget === undefined ? numbers : { ...numbers, budget: rounded(budget), ...(budget && { ratio: rounded(values.median / budget) }), kept: values.median <= budget };
}

/** The result as it is printed, and whether all measures keep their budgets. */
export function report({ name, setting, measures, details }: BenchResult) {
  const kept = measures.every(({ median: middle, budget = Infinity }) => middle <= budget);
  return { name, setting, measures: measures.map(row), ...(details && { details }), kept };
}

/** A result as a table for people: each measure, the most it may be, and whether it is. */
export function asTable(result: ReturnType<typeof report>): string {
  const lines = result.measures.map((one) => [one.name, `${one.median} ${one.unit}`, ...('budget' in one ? [`≤ ${one.budget} ${one.unit}`, one.kept ? 'kept' : 'NOT KEPT'] : ['', ''])]);
  const details = Object.entries(result.details ?? {}).map(([name, value]) => [name, String(typeof value === 'number' ? rounded(value) : value), '', '']);
  const all = [['measure', 'value', 'budget', ''], ...lines, ...details];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
