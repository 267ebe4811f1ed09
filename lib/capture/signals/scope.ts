import { countWithin, firstFrom } from '../snapshot/ranges';
import type { Box } from '../snapshot/types';
import type { Candidate } from './candidate';

/**
 * What belongs to a candidate if its group are the names of a list: `root` is the largest element that holds it and no other
 * member, `start` and `end` reach from the member before to the member after, within the element that holds several.
 */
export type Scope = { root: Box; start: number; end: number };

const maxReach = 400;

/** The scope of each member of a group; `names` are the members in reading order. */
export function scopeOf(candidate: Candidate, names: readonly Candidate[]): Scope {
  let root = candidate.box;
  const others = (box: Box) => countWithin(names, box.start, box.end) - (candidate.start >= box.start ? 1 : 0);
  if (others(root) > 0) return between(candidate, names, root, root);
  while (root.parent && root.parent.tag !== 'body' && root.parent.tag !== 'html' && others(root.parent) <= 0) root = root.parent;
  return between(candidate, names, root, root.parent ?? root);
}

function between(candidate: Candidate, names: readonly Candidate[], root: Box, container: Box): Scope {
  const at = firstFrom(names, candidate.start);
  const before = at > 0 ? names[at - 1] : undefined;
  let next = at;
  while (next < names.length && (names[next] as Candidate).start <= candidate.start) next++;
  const after = names[next];
  return {
    root,
    start: Math.max(container.start, before ? before.end : 0, candidate.start - maxReach),
    end: Math.min(container.end, after ? after.start : Infinity, candidate.end + maxReach),
  };
}
