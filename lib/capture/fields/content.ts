import type { Box, Landmark, Line } from '../snapshot/types';
import type { PageView } from '../signals/page-view';
import { unitsOf } from './units';

const maxLines = 10_000;
const outside: readonly Landmark[] = ['nav', 'footer', 'form'];

/** What of a page is its content: the largest elements and the lines outside of navigation, footers, forms and the site's header. */
export function contentOf(view: PageView, place: number | undefined): { units: Box[]; lines: Line[] } {
  const { page } = view;
  const isOutside = (box: Box) => {
    if (outside.some((mark) => box.landmarks.has(mark))) return true;
    if (!box.landmarks.has('header')) return false;
    const header = outermostHeader(box);
    return place === undefined || place < header.start || place >= header.end;
  };
  const cuts = page.boxes.filter((box) => isOutside(box) && (!box.parent || !isOutside(box.parent)));
  const units: Box[] = [];
  let from = 0;
  for (const cut of [...cuts, undefined]) {
    const end = cut?.start ?? Infinity;
    if (end > from) units.push(...unitsOf(page, { start: from, end }));
    from = Math.max(from, cut?.end ?? from);
  }
  return { units, lines: page.lines.slice(0, maxLines).filter((line) => !isOutside(line.block)) };
}

function outermostHeader(box: Box): Box {
  let header = box;
  for (let at: Box | undefined = box; at; at = at.parent) if (at.landmarks.has('header')) header = at;
  return header;
}
