import { grouped } from '../remembered';
import { nearest } from '../snapshot/around';
import type { Box, Line } from '../snapshot/types';
import type { Candidate } from './candidate';

/** Candidates that stand at the same structural place of the page: perhaps the names of one list. */
export type Group = { key: string; members: Candidate[] };

function groupBy(candidates: readonly Candidate[], keyOf: (candidate: Candidate) => string): Map<Candidate, Group> {
  const result = new Map<Candidate, Group>();
  for (const [key, members] of grouped(candidates, keyOf)) {
    const group = { key, members };
    for (const member of members) result.set(member, group);
  }
  return result;
}

const maxLines = 5;
const maxSiblings = 8;

/**
 * Where things stand among their like: the number of a line in its block, of a cell in its row, of a block among its siblings.
 * Only small numbers of siblings count: a card has a first and a second line, a long list has no third place.
 */
export class Ordinals {
  private readonly lines = new Map<Line, number>();
  private readonly boxes = new Map<Box, number>();

  constructor(lines: readonly Line[], boxes: readonly Box[]) {
    for (const list of grouped(lines, ({ block }) => block).values()) if (list.length > 1 && list.length <= maxLines) list.forEach((line, at) => this.lines.set(line, at));
    for (const [parent, list] of grouped(boxes.filter(({ block }) => block), (box) => box.parent)) {
      if (parent && list.length > 1 && (parent.tag === 'tr' || (list.length <= maxSiblings && parent.tag !== 'ul' && parent.tag !== 'tbody'))) {
        list.forEach((box, at) => this.boxes.set(box, at));
      }
    }
  }

  /** The column of the table that a line is in, counted from 0; nothing outside of tables. */
  column(line: Line): number | '' {
    const cell = nearest(line.block, 4, ({ tag }) => tag === 'td');
    return cell ? (this.boxes.get(cell) ?? 0) : '';
  }

  /** The place of a line: its number in the block, and that of the block or of the cell it is in. */
  of(line: Line): string {
    return `${this.lines.get(line) ?? ''}.${this.boxes.get(line.block) ?? ''}.${this.column(line)}`;
  }
}

/** Same form at the same chain of tags and classes, and the same place among siblings. */
export const byShape = (candidates: readonly Candidate[], ordinals: Ordinals) => groupBy(candidates, ({ box, form, line }) => `${box.shape} ${form} ${ordinals.of(line)}`);

/** Same form in a block at the same chain of tags: whatever is marked up differently inside, by class or by place. */
export const byPath = (candidates: readonly Candidate[]) => groupBy(candidates, ({ line, form }) => `${line.block.path} ${form}`);
