import { firstFrom } from '../snapshot/ranges';
import type { Box, Line } from '../snapshot/types';
import type { Entry } from '../records/entry';
import { isBoldLine } from '../signals/emphasis';
import { headingOf, type PageView } from '../signals/page-view';
import { hasTwoLetters } from '../text/letters';

const reach = 14;

export type Section = { text: string; weight: number };

/** Whether a line stands in a table's row beside other cells with text: the header of a column, not of a group. */
function isOneOfCells(line: Line, view: PageView): boolean {
  let cell: Box | undefined = line.block;
  for (let steps = 0; cell && cell.tag !== 'td' && cell.tag !== 'th' && steps < 3; steps++) cell = cell.parent;
  const row = cell?.parent;
  if (!cell || row?.tag !== 'tr' || view.lines(cell.start, cell.end, 3).length > 2) return false;
  const all = view.lines(row.start, row.end, 20);
  return all.length < 20 && all.some((other) => other.start < cell.start || other.start >= cell.end);
}

/** How much a line looks like the heading of a group of people; 0 for ordinary text. */
function weight(line: Line, text: string, view: PageView, title: Line | undefined): number {
  if (text.length > 120 || line.block === title?.block || !hasTwoLetters(text)) return 0;
  const score = view.score('section', text);
  // A sentence under the heading introduces the group, and does not name it.
  if (headingOf(line.block)) return /[.!?]$/.test(text) && text.length > 40 ? 0.36 : 0.6 + score * 0.4;
  if (isOneOfCells(line, view)) return 0;
  if (isBoldLine(line)) return text.length < 80 ? 0.4 + score * 0.4 : 0;
  return score >= 0.6 && text.length < 60 ? score * 0.7 : 0;
}

/** The page's own title: its only first-level heading. */
function titleOf(view: PageView): Line | undefined {
  const top = view.headings.filter((line) => headingOf(line.block) === 1);
  return new Set(top.map(({ block }) => block)).size === 1 ? top[0] : undefined;
}

/** The nearest heading of a group above a line; of a heading and the subtitle right below it, the one that names a group. */
function nearest(lines: readonly Line[], at: number, inEntry: (line: Line) => boolean, view: PageView): Section | undefined {
  const title = titleOf(view);
  let best: { text: string; weight: number; index: number } | undefined;
  for (let index = at; index >= 0 && (!best || best.index - index <= 3); index--) {
    const line = lines[index] as Line;
    if (inEntry(line)) {
      if (best) break;
      continue;
    }
    if (headingOf(line.block) === 0 && at - index > reach && best === undefined && !isBoldLine(line)) continue;
    let first = index;
    while (first > 0 && lines[first - 1]?.block === line.block && headingOf(line.block) > 0) first--;
    const text = lines.slice(first, index + 1).map((part) => part.text).join(' ');
    const found = weight(line, text, view, title);
    const subtitle = best !== undefined && (best.weight < 0.4 || (view.score('section', best.text) < 0.3 && view.score('role', best.text) < 0.3));
    if (best ? subtitle && found > best.weight && (best.weight < 0.4 || view.score('section', text) >= 0.5) : found > 0.35) best = { text, weight: found, index };
    index = first;
  }
  return best;
}

/** The heading of a group over each entry: the nearest one before it that stands outside of all entries and is not the page's title. */
export function sectionsOf(entries: readonly Entry[], view: PageView): (Section | undefined)[] {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  const inEntry = (line: Line) => {
    const after = firstFrom(sorted, line.start + 1e-9);
    return sorted.slice(Math.max(0, after - 3), after).some(({ start, end }) => line.start >= start && line.start < end);
  };
  const { lines } = view.page;
  const outside: number[] = [];
  lines.forEach((line, at) => (outside[at] = inEntry(line) ? (outside[at - 1] ?? -1) : at));
  const known = new Map<number, Section | undefined>();
  return entries.map((entry) => {
    const own = ownSection(entry, view);
    if (own) return own;
    const from = outside[firstFrom(lines, entry.start) - 1] ?? -1;
    if (!known.has(from)) known.set(from, nearest(lines, from, inEntry, view));
    return known.get(from);
  });
}

/** A heading inside the entry, above the name: an only person in a section. */
function ownSection({ start, name }: Entry, view: PageView): Section | undefined {
  for (const line of view.lines(start, name.line.start)) {
    const score = view.score('section', line.text);
    if (score >= 0.5 && line.text.length < 80 && line.block !== name.line.block && (headingOf(line.block) > 0 || isBoldLine(line))) return { text: line.text, weight: 0.6 + score * 0.4 };
  }
  return undefined;
}
