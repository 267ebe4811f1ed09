import { grouped } from '../remembered';
import { firstFrom } from '../snapshot/ranges';
import type { Box } from '../snapshot/types';
import { headingOf, type PageView } from '../signals/page-view';
import type { Named, Occurrences } from './occurrences';

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;

/** How high the roots of a list reach above its names: an only person in a section must not take the whole section. */
function usualHeights(occurrences: Occurrences): Map<string, number> {
  const heights = [...grouped(occurrences.all, ({ list }) => list)].map(([key, all]) => [key, all.map((named) => occurrences.chainOf(named).length).filter(Boolean)] as const);
  return new Map(heights.filter(([, list]) => list.length > 2).map(([key, list]) => [key, median(list)]));
}

/** Whether going from an element to its parent takes in a heading, other than the name itself, that is no lower than the name. */
function takesHeading(from: Box, to: Box, named: Named, view: PageView): boolean {
  const own = headingOf(named.candidate.box) || 7;
  for (let at = firstFrom(view.headings, to.start); at < view.headings.length; at++) {
    const line = view.headings[at];
    if (!line || line.start >= to.end) return false;
    const outside = line.start < from.start || line.start >= from.end;
    if (outside && headingOf(line.block) <= own) return true;
  }
  return false;
}

/** The root of an entry: the largest element that names only this person, no higher than is usual in its list. */
export function rootOf(named: Named, occurrences: Occurrences, view: PageView, usual: number | undefined): Box | undefined {
  const chain = occurrences.chainOf(named);
  if (usual !== undefined) return chain[Math.min(chain.length, usual) - 1];
  const atHeading = chain.findIndex((box, at) => at > 0 && takesHeading(chain[at - 1] as Box, box, named, view));
  return chain[(atHeading < 0 ? chain.length : atHeading) - 1];
}

/** The elements that hold the roots of entries side by side, or that name several people themselves. */
export function containersOf(occurrences: Occurrences, view: PageView): Box[] {
  const usual = usualHeights(occurrences);
  const containers = new Set<Box>();
  for (const named of occurrences.all) {
    const root = rootOf(named, occurrences, view, usual.get(named.list));
    const container = root ? root.parent : named.candidate.line.block;
    if (container) containers.add(container);
  }
  return [...containers];
}
