import { personKey } from '@/lib/capture/records/person-key';
import type { Page } from './labels';
import type { SubjectReadings } from './readings';

export type SubjectWeights = { base: number; signals: Record<string, number> };

/** A labelled page with what it says about whom it may be about. */
export type SubjectPage = Pick<Page, 'truth' | 'site' | 'slug' | 'isReal'> & { readings: SubjectReadings };

type Row = { values: readonly number[]; isSubject: boolean; weight: number };

const steps = 3_000;
const pace = 0.05;
const shrink = 0.2;

function rowsOf({ truth, readings }: SubjectPage): Row[] {
  const names = truth.kind === 'profile' ? truth.people.flatMap(({ name, nameAsShown }) => [name, nameAsShown ?? name]).map(personKey) : [];
  const rows = readings.subjects.map(({ name, values }) => ({ values, isSubject: names.includes(personKey(name)) }));
  const right = rows.filter(({ isSubject }) => isSubject).length;
  const wrong = rows.length - right;
  return rows.map((row) => ({ ...row, weight: row.isSubject ? 2 / right : Math.min(1, 8 / Math.max(1, wrong)) }));
}

const chanceOf = (weights: readonly number[], base: number, values: readonly number[]) =>
  1 / (1 + Math.exp(-(base + weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0))));

/** Logistic regression with weights held at zero or above: every signal of a subject speaks for it. */
export function trainSubject(pages: readonly SubjectPage[]): SubjectWeights {
  const ids = pages[0]?.readings.subjectIds ?? [];
  const rows = pages.flatMap(rowsOf);
  const weights = ids.map(() => 0);
  let base = -4;
  for (let step = 0; step < steps; step++) {
    const slope = ids.map(() => 0);
    let baseSlope = 0;
    for (const { values, isSubject, weight } of rows) {
      const error = weight * (Number(isSubject) - chanceOf(weights, base, values));
      baseSlope += error;
      values.forEach((value, at) => (slope[at] = (slope[at] ?? 0) + error * value));
    }
    weights.forEach((weight, at) => (weights[at] = Math.max(0, weight + pace * ((slope[at] ?? 0) - shrink * weight))));
    base += pace * baseSlope;
  }
  const rounded = Object.fromEntries(ids.map((id, at) => [id, Number((weights[at] ?? 0).toFixed(2))]));
  return { base: Number(base.toFixed(2)), signals: rounded };
}

/** Whether the weights tell the page's subject, or that it has none. */
export function isSubjectRight({ truth, readings }: SubjectPage, { base, signals }: SubjectWeights): boolean {
  const weights = readings.subjectIds.map((id) => signals[id] ?? 0);
  const [best] = readings.subjects.map(({ name, values }) => ({ name, chance: chanceOf(weights, base, values) })).sort((a, b) => b.chance - a.chance);
  if (!best || best.chance < 0.5) return truth.kind !== 'profile';
  return truth.kind === 'profile' && truth.people.some(({ name, nameAsShown }) => [name, nameAsShown ?? name].map(personKey).includes(personKey(best.name)));
}
