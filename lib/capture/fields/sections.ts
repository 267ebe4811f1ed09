import { firstFrom } from '../snapshot/ranges';
import type { Line } from '../snapshot/types';
import type { Entry } from '../records/entry';
import { headingOf, type PageView } from '../signals/page-view';

const bold = new Set(['b', 'strong', 'th', 'u', 'dt', 'legend', 'summary']);
const reach = 14;

/** Whether all text of a line is set off as bold, underlined or the like. */
const isBold = (line: Line) =>
  line.pieces.every(({ box }) => {
    for (let at: typeof box | undefined = box, steps = 0; at && steps < 4 && at !== line.block; at = at.parent, steps++) if (bold.has(at.tag)) return true;
    return bold.has(line.block.tag);
  });

/** How much a line looks like the heading of a group of people; 0 for ordinary text. */
function weight(line: Line, text: string, view: PageView, title: Line | undefined): number {
  if (text.length > 120 || line.block === title?.block || !/\p{L}{2}/u.test(text)) return 0;
  const score = view.score('section', text);
  const level = headingOf(line.block);
  if (level) return 0.6 + score * 0.4;
  if (isBold(line)) return text.length < 80 ? 0.4 + score * 0.4 : 0;
  return score >= 0.6 && text.length < 60 ? score * 0.7 : 0;
}

/** The page's own title: its only first-level heading. */
function titleOf(view: PageView): Line | undefined {
  const top = view.headings.filter((line) => headingOf(line.block) === 1);
  return new Set(top.map(({ block }) => block)).size === 1 ? top[0] : undefined;
}

/** The nearest heading of a group above a line; of a heading and the subtitle right below it, the one that names a group. */
function nearest(lines: readonly Line[], at: number, inEntry: (line: Line) => boolean, view: PageView): string | undefined {
  const title = titleOf(view);
  let best: { text: string; weight: number; index: number } | undefined;
  for (let index = at; index >= 0 && (!best || best.index - index <= 3); index--) {
    const line = lines[index] as Line;
    if (inEntry(line)) {
      if (best) break;
      continue;
    }
    if (headingOf(line.block) === 0 && at - index > reach && best === undefined && !isBold(line)) continue;
    let first = index;
    while (first > 0 && lines[first - 1]?.block === line.block && headingOf(line.block) > 0) first--;
    const text = lines.slice(first, index + 1).map((part) => part.text).join(' ');
    const found = weight(line, text, view, title);
    if (found > (best ? best.weight + 0.1 : 0.35)) best = { text, weight: found, index };
    index = first;
  }
  return best?.text;
}

/** The heading of a group over each entry: the nearest one before it that stands outside of all entries and is not the page's title. */
export function sectionsOf(entries: readonly Entry[], view: PageView): (string | undefined)[] {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  const inEntry = (line: Line) => {
    const after = firstFrom(sorted, line.start + 1e-9);
    return sorted.slice(Math.max(0, after - 3), after).some(({ start, end }) => line.start >= start && line.start < end);
  };
  const { lines } = view.page;
  const known = new Map<number, string | undefined>();
  return entries.map(({ start }) => {
    let from = firstFrom(lines, start) - 1;
    while (from >= 0 && inEntry(lines[from] as Line)) from--;
    if (!known.has(from)) known.set(from, nearest(lines, from, inEntry, view));
    return known.get(from)?.replace(/\s*[:：]\s*$/, '');
  });
}
