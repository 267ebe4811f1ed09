import type { Box, Landmark } from './types';

const none: ReadonlySet<Landmark> = new Set();

/** The landmark that an element's tag or role makes it. */
const landmarkOf = new Map<string, Landmark>([
  ['nav', 'nav'], ['navigation', 'nav'], ['menu', 'nav'], ['menubar', 'nav'], ['footer', 'footer'], ['contentinfo', 'footer'],
  ['header', 'header'], ['banner', 'header'], ['main', 'main'], ['form', 'form'], ['search', 'form'],
]);

/** The landmarks an element stands in: its own and those of what it is inside. */
export function landmarksOf(parent: Box | undefined, tag: string, role: string | null): ReadonlySet<Landmark> {
  const marks = parent?.landmarks ?? none;
  const mark = landmarkOf.get(role ?? '') ?? landmarkOf.get(tag);
  return !mark || marks.has(mark) ? marks : new Set([...marks, mark]);
}
