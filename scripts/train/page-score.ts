import { probability, type Forest } from '@/lib/capture/records/trees';
import type { Page } from './labels';

/** F1 of the people whom the forest alone would take from a page; 1 where there is nobody and nobody is taken. */
export function pageF1({ truth, readings, rows }: Page, forest: Forest, least: number): number {
  const taken: { start: number; end: number }[] = [];
  const found = new Set<number | string>();
  const rated = rows.map((row) => ({ row, chance: probability(forest, row.values), candidate: readings.candidates[row.at] }));
  for (const { row, chance, candidate } of rated.sort((a, b) => b.chance - a.chance)) {
    if (!candidate || chance < least || !candidate.name) continue;
    if (taken.some(({ start, end }) => start < candidate.end && candidate.start < end)) continue;
    taken.push(candidate);
    if (row.person >= 0 || row.weight > 0) found.add(row.person >= 0 ? row.person : candidate.name);
  }
  const right = [...found].filter((one) => typeof one === 'number').length;
  if (!truth.people.length && !found.size) return 1;
  return (2 * right) / Math.max(1, found.size + truth.people.length);
}
