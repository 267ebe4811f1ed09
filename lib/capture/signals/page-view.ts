import { nearest } from '../snapshot/around';
import { countWithin, firstFrom, within } from '../snapshot/ranges';
import type { Box, Line, Snapshot } from '../snapshot/types';
import { type TextKind, textScores } from '../text/text-scores';

export type { TextKind } from '../text/text-scores';

/** A page with what signals ask of it again and again: lookups by place, text scores, headings, each computed once. */
export class PageView {
  readonly page: Snapshot;
  private readonly known = new Map<TextKind, Map<string, number>>();
  private headingLines: Line[] | undefined;

  constructor(page: Snapshot) {
    this.page = page;
  }

  score(kind: TextKind, text: string): number {
    const scores = this.known.get(kind) ?? new Map<string, number>();
    this.known.set(kind, scores);
    const known = scores.get(text);
    if (known !== undefined) return known;
    const score = textScores[kind](text.length > 1_000 ? text.slice(0, 1_000) : text);
    scores.set(text, score);
    return score;
  }

  lines = (start: number, end: number, limit?: number): Line[] => within(this.page.lines, start, end, limit);
  pictures = (start: number, end: number, limit?: number): Box[] => within(this.page.pictures, start, end, limit);
  links = (start: number, end: number, limit?: number): Box[] => within(this.page.links, start, end, limit);
  countPictures = (start: number, end: number): number => countWithin(this.page.pictures, start, end);

  attribute = (box: Box, name: string): string => this.page.dom.attribute(box.element, name) ?? '';

  /** Lines in heading elements. */
  get headings(): Line[] {
    this.headingLines ??= this.page.lines.filter((line) => headingOf(line.block) > 0);
    return this.headingLines;
  }

  /** The nearest heading line before a position that is not inside `[from, to)`. */
  headingBefore(position: number): Line | undefined {
    return this.headings[firstFrom(this.headings, position) - 1];
  }
}

/** The level of the heading element that a box is or is in, 0 for none. */
export function headingOf(box: Box): number {
  return nearest(box, 4, ({ heading }) => heading)?.heading ?? 0;
}
