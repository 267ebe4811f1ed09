import type { Expired } from '../deadline';
import { parseName, type NameParts } from '../names/parse-name';
import { readSignals } from '../signals';
import type { Candidate } from '../signals/candidate';
import { byPath, byShape, Ordinals, type Group } from '../signals/group';
import type { PageView } from '../signals/page-view';
import { indexNames } from '../signals/rival-signals';
import { scopeOf } from '../signals/scope';
import type { Subject } from '../signals/signal';
import { personKey } from './person-key';
import { probability, type Forest } from './trees';
import { isVetoed, leastChanceOf } from './rules';
import forest from './forest.json';

/** A candidate with how likely it is the name of a person to save, 0 to 1. */
export type RatedCandidate = { candidate: Candidate; parts: NameParts; person: string; shape: string; chance: number };

/** All that is known about a candidate as numbers, for the model and for its training. */
export type Reading = { candidate: Candidate; parts: NameParts | undefined; person: string; shape: string; path: string; values: number[]; least: number };

const leastScore = 0.15;
const isWorthReading = (candidate: Candidate, group: Group, mean: number) => candidate.score >= leastScore || (group.members.length >= 3 && mean >= 0.35);

/** The signals of every candidate that may be a name by its own text or by its place among names. */
export function readCandidates(candidates: readonly Candidate[], view: PageView, expired: Expired = () => false): Reading[] {
  const shapes = byShape(candidates, new Ordinals(view.page.lines, view.page.boxes));
  const paths = byPath(candidates);
  const known = new Map<Group, { mean: number; names: Candidate[] }>();
  const summary = (group: Group) => {
    const found = known.get(group) ?? {
      mean: group.members.reduce((sum, { score }) => sum + score, 0) / group.members.length,
      names: group.members.filter(({ score }) => score >= 0.4).sort((a, b) => a.start - b.start),
    };
    known.set(group, found);
    return found;
  };
  const rivals = candidates.filter(({ score }) => score >= 0.5).sort((a, b) => a.start - b.start);
  const fullNames = indexNames(rivals);
  let over = false;
  return candidates.flatMap((candidate, at): Reading[] => {
    over ||= (at & 63) === 63 && expired();
    if (over) return [];
    const group = shapes.get(candidate);
    const path = paths.get(candidate);
    if (!group || !path) return [];
    const { mean, names } = summary(group);
    if (!isWorthReading(candidate, group, mean)) return [];
    const parts = parseName(candidate.full ?? candidate.text, view.page.language ? { language: view.page.language } : {});
    const subject: Subject = { candidate, parts, group, scope: scopeOf(candidate, names), rivals, fullNames, groupOf: shapes, view };
    if (isVetoed(subject)) return [];
    const values = readSignals(subject);
    return [{ candidate, parts, person: personKey(parts?.name ?? candidate.text), shape: group.key, path: path.key, values, least: leastChanceOf(subject) }];
  });
}

const learned = forest as unknown as Forest;

/** Rates every candidate that can be read as a name. */
export const rateCandidates = (candidates: readonly Candidate[], view: PageView, expired?: Expired, weights = learned): RatedCandidate[] =>
  readCandidates(candidates, view, expired).flatMap(({ candidate, parts, person, shape, values, least }): RatedCandidate[] =>
    parts ? [{ candidate, parts, person, shape, chance: Math.max(least, probability(weights, values)) }] : [],
  );

const dash = /\s[-–—|]\s/;

/** A line cut at its dash, where that names the same person as the whole: as likely as the whole. */
function withoutRest(rated: readonly RatedCandidate[]): RatedCandidate[] {
  const wholes = new Map(rated.filter(({ candidate: { form, text } }) => form === 'line' && dash.test(text)).map((one) => [one.candidate.line, one]));
  const cut = new Map<RatedCandidate, number>();
  for (const lead of wholes.size ? rated : []) {
    const whole = wholes.get(lead.candidate.line);
    if (lead.candidate.form === 'lead' && whole?.person === lead.person) cut.set(whole, 0).set(lead, Math.max(lead.chance, whole.chance));
  }
  return rated.map((one) => (cut.has(one) ? { ...one, chance: cut.get(one) ?? 0 } : one));
}

/** The candidates taken for names: likely ones, of overlapping ones the likeliest. */
export function chooseNames(rated: readonly RatedCandidate[], least: number): RatedCandidate[] {
  const chosen: RatedCandidate[] = [];
  const taken = new Map<number, Candidate[]>();
  const linesOf = ({ line, form }: Candidate) => (form === 'block' ? [line.index, line.index + 1, line.index + 2] : [line.index]);
  for (const one of withoutRest(rated).filter(({ chance }) => chance >= least).sort((a, b) => b.chance - a.chance || a.candidate.start - b.candidate.start)) {
    const { candidate } = one;
    const lines = linesOf(candidate);
    if (lines.some((line) => taken.get(line)?.some((other) => candidate.start < other.end && other.start < candidate.end))) continue;
    for (const line of lines) taken.set(line, [...(taken.get(line) ?? []), candidate]);
    chosen.push(one);
  }
  return chosen.sort((a, b) => a.candidate.start - b.candidate.start);
}
