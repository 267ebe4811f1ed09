import { type Feedback, type HealthQuestion, healthQuestions, type HealthTrend } from '@/lib/model/feedback';
import type { LocalDate } from '@/lib/model/time';

export type HealthCheck = Pick<Feedback, 'on' | 'ratings'>;
export type HealthPoint = { on: LocalDate; mean: number };

/** Between two checks a mean has changed from so much on. */
const noticeable = 0.4;
/** Up to this rating something should be talked about. */
const low = 2;

const isWhole = ({ ratings }: HealthCheck) => healthQuestions.every((question) => ratings[question] !== undefined);

const byDay = (checks: readonly HealthCheck[]) => [...checks].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

const meanOf = ({ ratings }: HealthCheck): number =>
  healthQuestions.reduce((sum, question) => sum + (ratings[question] ?? 0), 0) / healthQuestions.length;

/** The mean of every check in which all five questions are answered, the first one first. */
export const healthOverTime = (checks: readonly HealthCheck[]): HealthPoint[] =>
  byDay(checks.filter(isWhole)).map((check) => ({ on: check.on, mean: meanOf(check) }));

/** Whether the last check is better than the one before. */
export function healthTrend(checks: readonly HealthCheck[]): HealthTrend {
  const points = healthOverTime(checks);
  const [before, last] = [points.at(-2), points.at(-1)];
  if (!last) return 'unknown';
  if (!before) return 'new';
  const change = last.mean - before.mean;
  return change >= noticeable ? 'rising' : change <= -noticeable ? 'falling' : 'steady';
}

/** What the last check rates so low that it should be talked about, the lowest first. */
export function weakPoints(checks: readonly HealthCheck[]): HealthQuestion[] {
  const last = byDay(checks.filter(isWhole)).at(-1);
  if (!last) return [];
  const rated = healthQuestions.map((question) => ({ question, rating: last.ratings[question] ?? 5 }));
  return rated.filter(({ rating }) => rating <= low).sort((a, b) => a.rating - b.rating).map(({ question }) => question);
}
