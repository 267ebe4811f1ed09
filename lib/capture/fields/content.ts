import type { PageView } from '../signals/page-view';
import type { Interval } from '../snapshot/parts';
import type { Box, Landmark, Line } from '../snapshot/types';

const maxLines = 10_000;
const outside: readonly Landmark[] = ['nav', 'footer', 'form'];

/** What of a page is its content: the pieces and the lines outside of navigation, footers, forms and the site's header. */
export function contentOf(view: PageView, place: number | undefined): { pieces: Interval[]; lines: Line[] } {
  const { page } = view;
  const isOutside = (box: Box) => {
    if (outside.some((mark) => box.landmarks.has(mark))) return true;
    let header: Box | undefined;
    for (let at: Box | undefined = box; at?.landmarks.has('header'); at = at.parent) header = at;
    return header !== undefined && !(place !== undefined && place >= header.start && place < header.end);
  };
  const cuts = page.boxes.filter((box) => isOutside(box) && (!box.parent || !isOutside(box.parent)));
  const pieces: Interval[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: Infinity, end: Infinity }]) {
    if (cut.start > from) pieces.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  return { pieces, lines: page.lines.slice(0, maxLines).filter((line) => !isOutside(line.block)) };
}
