import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { personKey } from '@/lib/capture/records/person-key';
import type { CandidateReadings } from './readings';
import type { Row } from './trees';

const Truth = z.object({
  kind: z.enum(['listing', 'profile', 'none']),
  people: z.array(z.object({ name: z.string(), nameAsShown: z.string().nullish() })),
  optional: z.array(z.string()).nullish(),
});

/** A labelled page: `site` is the same for pages of one site, which are never divided between training and trying. */
export type Page = { slug: string; site: string; isReal: boolean; truth: z.infer<typeof Truth>; readings: CandidateReadings; rows: (Row & { at: number; person: number })[] };

const usual = 30;
const fictionalWeight = 0.7;

/**
 * The rows of a page. A person counts where most people of the page stand (the list), and at headings; other mentions of them are
 * neither names of entries nor evidence against. Pages with few people count nearly as much as pages with many. A fictional
 * page counts less than a real one: it shows what a page may be, not how often pages are so.
 */
export function labelled(folder: string, slug: string, readings: CandidateReadings, isReal: boolean): Page {
  const truth = Truth.parse(JSON.parse(readFileSync(join(folder, slug, 'truth.json'), 'utf8')));
  const people = new Map<string, number>();
  truth.people.forEach(({ name, nameAsShown }, at) => [name, nameAsShown ?? name].forEach((text) => people.set(personKey(text), at)));
  const tolerated = new Set((truth.optional ?? []).map(personKey));
  const personOf = (text: string, name: string) => people.get(personKey(name)) ?? people.get(personKey(text)) ?? -1;
  const found = readings.candidates.map(({ text, name, list }) => ({ list, person: personOf(text, name), tolerated: tolerated.has(personKey(name)) }));
  const lists = new Map<string, Set<number>>();
  for (const { list, person } of found) if (person >= 0) lists.set(list, (lists.get(list) ?? new Set()).add(person));
  const heading = readings.signalIds.indexOf('heading');
  const bold = readings.signalIds.indexOf('bold');
  const rank = (at: number) => {
    const values = readings.candidates[at]?.values ?? [];
    return (lists.get(found[at]?.list ?? '')?.size ?? 0) * 10 + (values[heading] ? 5 : 0) + (values[bold] ?? 0) * 2;
  };
  const best = new Map<number, number>();
  found.forEach(({ person }, at) => best.set(person, Math.max(best.get(person) ?? 0, rank(at))));
  const rows = readings.candidates.map(({ values }, at) => {
    const { person, list, tolerated: either } = found[at] ?? { person: -1, list: '', tolerated: false };
    const top = best.get(person) ?? 0;
    const isName = person >= 0 && (rank(at) >= top - 3 || (rank(at) >= top * 0.6 && (lists.get(list)?.size ?? 0) >= 3));
    return { at, person, values, isName, weight: isName || (person < 0 && !either) ? 1 : 0 };
  });
  for (const kind of [true, false]) {
    const same = rows.filter((row) => row.isName === kind && row.weight > 0);
    for (const row of same) row.weight = (isReal ? 1 : fictionalWeight) * Math.sqrt(usual / Math.max(8, same.length));
  }
  return { slug, site: slug.split('-')[0] ?? slug, isReal, truth, readings, rows };
}

export const folds = 5;

/** Which of the folds a site belongs to. */
export const foldOf = (site: string): number => {
  let hash = 7;
  for (const letter of site) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % folds;
};
