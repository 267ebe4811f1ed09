import { parseName, type NameParts } from '../names/parse-name';
import { readSignals, signalIds } from '../signals';
import type { Candidate } from '../signals/candidate';
import { byPath, byShape, Ordinals, type Group } from '../signals/group';
import type { PageView } from '../signals/page-view';
import { indexNames } from '../signals/rival-signals';
import { scopeOf } from '../signals/scope';
import type { Subject } from '../signals/signal';
import { personKey } from './person-key';
import { orderFor, probability, type Forest } from './trees';
import { isVetoed, leastChanceOf } from './rules';
import forest from './forest.json';

/** A candidate with how likely it is the name of a person to save, 0 to 1. */
export type RatedCandidate = { candidate: Candidate; parts: NameParts; person: string; shape: string; chance: number };

/** All that is known about a candidate as numbers, for the model and for its training. */
export type Reading = { candidate: Candidate; parts: NameParts | undefined; person: string; shape: string; path: string; values: number[]; least: number };

const leastScore = 0.15;
const isWorthReading = (candidate: Candidate, group: Group, mean: number) => candidate.score >= leastScore || (group.members.length >= 3 && mean >= 0.35);

/** The signals of every candidate that may be a name by its own text or by its place among names. */
export function readCandidates(candidates: readonly Candidate[], view: PageView): Reading[] {
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
  return candidates.flatMap((candidate): Reading[] => {
    const group = shapes.get(candidate);
    const path = paths.get(candidate);
    if (!group || !path) return [];
    const { mean, names } = summary(group);
    if (!isWorthReading(candidate, group, mean)) return [];
    const parts = parseName(candidate.full ?? candidate.text, view.page.language ? { language: view.page.language } : {});
    const subject: Subject = { candidate, parts, group, scope: scopeOf(candidate, names), rivals, fullNames, view };
    if (isVetoed(subject)) return [];
    const values = readSignals(subject);
    return [{ candidate, parts, person: personKey(parts?.name ?? candidate.text), shape: group.key, path: path.key, values, least: leastChanceOf(subject) }];
  });
}

const weights = forest as unknown as Forest;
const inOrder = orderFor(weights, signalIds);

/** Rates every candidate that can be read as a name. */
export const rateCandidates = (candidates: readonly Candidate[], view: PageView): RatedCandidate[] =>
  readCandidates(candidates, view).flatMap(({ candidate, parts, person, shape, values, least }): RatedCandidate[] =>
    parts ? [{ candidate, parts, person, shape, chance: Math.max(least, probability(weights, inOrder(values))) }] : [],
  );

/** The candidates taken for names: likely ones, of overlapping ones the likeliest. */
export function chooseNames(rated: readonly RatedCandidate[], least: number): RatedCandidate[] {
  const chosen: RatedCandidate[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const one of rated.filter(({ chance }) => chance >= least).sort((a, b) => b.chance - a.chance || a.candidate.start - b.candidate.start)) {
    const { start, end } = one.candidate;
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    taken.push({ start, end });
    chosen.push(one);
  }
  return chosen.sort((a, b) => a.candidate.start - b.candidate.start);
}
