import type { Candidate } from './candidate';

/** Candidates that stand at the same structural place of the page: perhaps the names of one list. */
export type Group = { key: string; members: Candidate[] };

function groupBy(candidates: readonly Candidate[], keyOf: (candidate: Candidate) => string): Map<Candidate, Group> {
  const groups = new Map<string, Group>();
  const result = new Map<Candidate, Group>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key) ?? { key, members: [] };
    groups.set(key, group);
    group.members.push(candidate);
    result.set(candidate, group);
  }
  return result;
}

/** Same form at the same chain of tags and classes. */
export const byShape = (candidates: readonly Candidate[]) => groupBy(candidates, ({ box, form }) => `${box.shape} ${form}`);

/** Same form in a block at the same chain of tags: whatever is marked up differently inside or by class. */
export const byPath = (candidates: readonly Candidate[]) => groupBy(candidates, ({ line, form }) => `${line.block.path} ${form}`);
