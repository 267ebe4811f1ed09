import type { Box } from './types';

/** The nearest of a box and those around it, so many levels at most, that passes a test. */
export function nearest(box: Box, levels: number, test: (box: Box) => unknown): Box | undefined {
  let at: Box | undefined = box;
  while (at && levels-- > 0 && !test(at)) at = at.parent;
  return levels < 0 ? undefined : at;
}
