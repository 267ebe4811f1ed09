import type { Goal } from '@/lib/model/goal';
import { type LocalDate, toLocalDate } from '@/lib/model/time';

export type ProgressPoint = { on: LocalDate; progress: number };

/**
 * How far a goal was, day by day: from nothing on the day on which it was written down (unless something was noted by then) to what was
 * noted since; of several notes of one day the last one counts.
 */
export function progressOverTime({ evidence, createdAt }: Pick<Goal, 'evidence' | 'createdAt'>): ProgressPoint[] {
  const noted = new Map(evidence.flatMap(({ on, progress }) => (progress === undefined ? [] : [[on, progress] as const])));
  const points = [...noted].map(([on, progress]) => ({ on, progress })).sort((a, b) => (a.on < b.on ? -1 : 1));
  const begun = toLocalDate(new Date(createdAt));
  return points.length && (points[0]?.on ?? '') <= begun ? points : [{ on: begun, progress: 0 }, ...points];
}
