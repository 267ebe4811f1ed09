import type { Entry } from '../records/entry';
import { headingOf, type PageView } from '../signals/page-view';

/** The heading of a group over each entry: the nearest heading outside of all entries that is not the page's title. */
export function sectionsOf(entries: readonly Entry[], view: PageView): (string | undefined)[] {
  const inside = [...entries].sort((a, b) => a.start - b.start);
  const headings = view.page.lines.filter((line) => {
    if (headingOf(line.block) === 0) return false;
    return !inside.some(({ start, end }) => line.start >= start && line.start < end);
  });
  return entries.map(({ start }) => {
    const before = headings.filter((line) => line.start < start);
    const nearest = before[before.length - 1];
    if (!nearest || headingOf(nearest.block) === 1) return undefined;
    return nearest.text;
  });
}
