import type { Box, Landmark } from './types';

const none: ReadonlySet<Landmark> = new Set();

/** The landmark that an element's tag or role makes it. */
const landmarkOfTag = new Map<string, Landmark>([['nav', 'nav'], ['footer', 'footer'], ['header', 'header'], ['main', 'main'], ['form', 'form'], ['search', 'form']]);
const landmarkOfRole = new Map<string, Landmark>([
  ['navigation', 'nav'], ['menu', 'nav'], ['menubar', 'nav'], ['contentinfo', 'footer'], ['banner', 'header'], ['main', 'main'], ['form', 'form'], ['search', 'form'],
]);

/** The landmarks an element stands in: its own and those of what it is inside. */
export function landmarksOf(parent: Box | undefined, tag: string, role: string | null): ReadonlySet<Landmark> {
  const marks = parent?.landmarks ?? none;
  const mark = landmarkOfRole.get(role ?? '') ?? landmarkOfTag.get(tag);
  return !mark || marks.has(mark) ? marks : new Set([...marks, mark]);
}

/** Frees what stands in a form around more than half of the page: there it is the frame of the whole page, as some servers write it, and no form to fill in. */
export function openWrappingForm(boxes: readonly Box[], size: number): void {
  const form = boxes.find(({ tag, start, end }) => tag === 'form' && (end - start) * 2 > size);
  if (!form) return;
  const freed = new Map<ReadonlySet<Landmark>, ReadonlySet<Landmark>>();
  for (const box of boxes) {
    if (box.start < form.start || box.start >= form.end) continue;
    const marks = freed.get(box.landmarks) ?? new Set([...box.landmarks].filter((mark) => mark !== 'form'));
    freed.set(box.landmarks, marks);
    box.landmarks = marks;
  }
}
