import { within } from '../snapshot/ranges';
import type { Box, Snapshot } from '../snapshot/types';
import { labelOf, type LabelField } from '../text/label-of';

const ancestor = (box: Box, tags: ReadonlySet<string>): Box | undefined => {
  for (let at: Box | undefined = box, steps = 0; at && steps < 12; at = at.parent, steps++) if (tags.has(at.tag)) return at;
  return undefined;
};
const cells = new Set(['td', 'th']);
const rows = new Set(['tr']);
const tables = new Set(['table']);

/** What the header row of a table says its columns hold. */
export class Columns {
  private readonly page: Snapshot;
  private readonly headers = new Map<Box, (LabelField | undefined)[]>();

  constructor(page: Snapshot) {
    this.page = page;
  }

  private cellsOf(row: Box): Box[] {
    return within(this.page.boxes, row.start, row.end).filter((box) => cells.has(box.tag) && ancestor(box, rows) === row);
  }

  private textOf(cell: Box): string {
    return within(this.page.lines, cell.start, cell.end, 4).map(({ text }) => text).join(' ');
  }

  private headerOf(table: Box): (LabelField | undefined)[] {
    const known = this.headers.get(table);
    if (known) return known;
    const first = within(this.page.boxes, table.start, table.end, 200).find((box) => box.tag === 'tr');
    const texts = first ? this.cellsOf(first).map((cell) => this.textOf(cell)) : [];
    const fields = texts.map((text) => {
      const label = text.length <= 60 ? labelOf(text) : undefined;
      return label?.rest === '' ? label.field : undefined;
    });
    const header = texts.length > 1 && texts.every((text) => text.length <= 60) && fields.some(Boolean) ? fields : [];
    this.headers.set(table, header);
    return header;
  }

  /** The field that the column of the cell around `box` holds, if its table says so. */
  fieldOf(box: Box): LabelField | undefined {
    const cell = ancestor(box, cells);
    const row = cell && ancestor(cell, rows);
    const table = row && ancestor(row, tables);
    if (!cell || !row || !table) return undefined;
    const header = this.headerOf(table);
    return header.length ? header[this.cellsOf(row).indexOf(cell)] : undefined;
  }

  /** Whether two places are in the same cell of a table. */
  isSameCell(box: Box, other: Box): boolean {
    const cell = ancestor(box, cells);
    return cell !== undefined && cell === ancestor(other, cells);
  }
}
