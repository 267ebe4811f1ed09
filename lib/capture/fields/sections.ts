import { firstFrom } from '../snapshot/ranges';
import type { Line } from '../snapshot/types';
import type { Entry } from '../records/entry';
import { headingOf, type PageView } from '../signals/page-view';

const bold = new Set(['b', 'strong', 'th', 'u', 'dt', 'legend', 'summary']);
const reach = 12;

/** Whether all text of a line is set off as bold, underlined or the like. */
const isBold = (line: Line) => line.pieces.every(({ box }) => bold.has(box.tag) || (box.parent !== undefined && bold.has(box.parent.tag)));

/** How much a line looks like the heading of a group of people; 0 for ordinary text. */
function weight(line: Line, view: PageView, titleLine: Line | undefined): number {
  if (line.text.length > 120 || line === titleLine) return 0;
  const score = view.score('section', line.text);
  const level = headingOf(line.block);
  if (level) return 0.6 + score * 0.4;
  if (isBold(line)) return line.text.length < 80 ? 0.4 + score * 0.4 : 0;
  return score >= 0.6 && line.text.length < 60 ? score * 0.7 : 0;
}

/** The page's own title: its only first-level heading. */
function titleOf(view: PageView): Line | undefined {
  const top = view.headings.filter((line) => headingOf(line.block) === 1);
  return top.length === 1 ? top[0] : undefined;
}

/** The heading of a group over each entry: the nearest one before it that stands outside of all entries and is not the page's title. */
export function sectionsOf(entries: readonly Entry[], view: PageView): (string | undefined)[] {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  const inEntry = (line: Line) => {
    const after = firstFrom(sorted, line.start + 1e-9);
    return sorted.slice(Math.max(0, after - 3), after).some(({ start, end }) => line.start >= start && line.start < end);
  };
  const title = titleOf(view);
  const { lines } = view.page;
  const known = new Map<number, string | undefined>();
  const above = (at: number): string | undefined => {
    let best: { line: Line; weight: number } | undefined;
    let seen = 0;
    for (let index = at; index >= 0; index--) {
      const line = lines[index] as Line;
      if (inEntry(line)) { if (best) break; continue; }
      const found = weight(line, view, title);
      if (found > (best?.weight ?? 0.35)) best = { line, weight: found };
      if (best && (headingOf(line.block) > 0 || ++seen > reach)) break;
    }
    return best?.line.text;
  };
  return entries.map(({ start }) => {
    const at = firstFrom(lines, start) - 1;
    let from = at;
    while (from >= 0 && inEntry(lines[from] as Line)) from--;
    if (!known.has(from)) known.set(from, above(from));
    return known.get(from)?.replace(/\s*[:：]\s*$/, '');
  });
}
