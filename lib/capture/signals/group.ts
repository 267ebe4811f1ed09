import type { Box, Line } from '../snapshot/types';
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
    const blocks = new Map<Box, Line[]>();
    for (const line of lines) {
      const list = blocks.get(line.block) ?? [];
      blocks.set(line.block, list);
      list.push(line);
    }
    for (const list of blocks.values()) if (list.length > 1 && list.length <= maxLines) list.forEach((line, at) => this.lines.set(line, at));
    const children = new Map<Box, Box[]>();
    for (const box of boxes) {
      if (!box.parent || !box.block) continue;
      const list = children.get(box.parent) ?? [];
      children.set(box.parent, list);
      list.push(box);
    }
    for (const [parent, list] of children) {
      if (list.length > 1 && (parent.tag === 'tr' || (list.length <= maxSiblings && parent.tag !== 'ul' && parent.tag !== 'tbody'))) {
        list.forEach((box, at) => this.boxes.set(box, at));
      }
    }
  }

  /** The place of a line: its number in the block, and that of the block or of the cell it is in. */
  of(line: Line): string {
    let cell: Box | undefined = line.block;
    for (let steps = 0; cell && cell.tag !== 'td' && steps < 3; steps++) cell = cell.parent;
    const column = cell?.tag === 'td' ? (this.boxes.get(cell) ?? 0) : '';
    return `${this.lines.get(line) ?? ''}.${this.boxes.get(line.block) ?? ''}.${column}`;
  }
}

/** Same form at the same chain of tags and classes, and the same place among siblings. */
export const byShape = (candidates: readonly Candidate[], ordinals: Ordinals) => groupBy(candidates, ({ box, form, line }) => `${box.shape} ${form} ${ordinals.of(line)}`);

/** Same form in a block at the same chain of tags: whatever is marked up differently inside, by class or by place. */
export const byPath = (candidates: readonly Candidate[]) => groupBy(candidates, ({ line, form }) => `${line.block.path} ${form}`);
