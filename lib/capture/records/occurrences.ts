import { firstFrom } from '../snapshot/ranges';
import type { Box } from '../snapshot/types';
import type { Candidate } from '../signals/candidate';

/** A place where somebody is named; `list` is the same for names at the same structural place. */
export type Named = { candidate: Candidate; start: number; end: number; person: string; list: string };

/** The places of names on the page in reading order, with quick answers about who stands in an element. */
export class Occurrences {
  readonly all: readonly Named[];
  private readonly nextOther: Int32Array;

  constructor(named: readonly Named[]) {
    this.all = [...named].sort((a, b) => a.start - b.start);
    this.nextOther = new Int32Array(this.all.length);
    for (let at = this.all.length - 1; at >= 0; at--) {
      const same = this.all[at]?.person === this.all[at + 1]?.person;
      this.nextOther[at] = same ? (this.nextOther[at + 1] ?? at + 1) : at + 1;
    }
  }

  /** How many people are named in an interval: 0, 1 or 2 for several. */
  peopleIn({ start, end }: { start: number; end: number }): 0 | 1 | 2 {
    const first = firstFrom(this.all, start);
    const occurrence = this.all[first];
    if (!occurrence || occurrence.start >= end) return 0;
    const other = this.all[this.nextOther[first] ?? this.all.length];
    return other && other.start < end ? 2 : 1;
  }

  /** The first occurrence in an interval. */
  firstIn({ start, end }: { start: number; end: number }): Named | undefined {
    const found = this.all[firstFrom(this.all, start)];
    return found && found.start < end ? found : undefined;
  }

  /** The elements around an occurrence that name nobody else, from the innermost out; none where already that one names several. */
  chainOf(occurrence: Named): Box[] {
    const chain: Box[] = [];
    for (let box: Box | undefined = occurrence.candidate.box; box && this.peopleIn(box) < 2; box = box.parent) chain.push(box);
    return chain;
  }
}
