import type { Dom } from './dom';
import { landmarkRoles, landmarkTags } from './tags';
import type { Box, Landmark } from './types';

const none: ReadonlySet<Landmark> = new Set();

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Finds the landmarks an element stands in: its own by tag, role or hiding, and those of what it is inside. */
export class Landmarks {
  private readonly dom: Dom;
  private readonly joined = new Map<ReadonlySet<Landmark>, Map<Landmark, ReadonlySet<Landmark>>>();

  constructor(dom: Dom) {
    this.dom = dom;
  }

  of(parent: Box | undefined, element: Element, tag: string): ReadonlySet<Landmark> {
    let marks = parent?.landmarks ?? none;
    const mark = landmarkRoles[this.dom.attribute(element, 'role') ?? ''] ?? (Object.hasOwn(landmarkTags, tag) ? landmarkTags[tag] : undefined);
    if (mark) marks = this.join(marks, mark);
    if (tag === 'iframe' || tag === 'frame') marks = this.join(marks, 'frame');
    if (this.dom.attribute(element, 'hidden') !== null || hiddenStyle.test(this.dom.attribute(element, 'style') ?? '')) marks = this.join(marks, 'hidden');
    return marks;
  }

  /** Sets are shared: a page has a handful of different ones. */
  private join(marks: ReadonlySet<Landmark>, mark: Landmark): ReadonlySet<Landmark> {
    if (marks.has(mark)) return marks;
    const from = this.joined.get(marks) ?? new Map<Landmark, ReadonlySet<Landmark>>();
    this.joined.set(marks, from);
    const known = from.get(mark) ?? new Set([...marks, mark]);
    from.set(mark, known);
    return known;
  }
}
