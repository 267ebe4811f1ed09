import type { Box, Line } from '../snapshot/types';

const bold = new Set(['b', 'strong', 'th', 'u', 'dt', 'legend', 'summary']);
const boldWord = /(?:^|[\s_-])(?:strong|bold|fw-bold|font-weight-bold|heading|subheading|subtitle|headline|section-?title)(?:$|[\s_-])/i;
const levels = 5;

const isSetOff = (box: Box, block: Box): boolean => {
  for (let at: Box | undefined = box, steps = 0; at && steps < levels; at = at.parent, steps++) {
    if (bold.has(at.tag) || (at.names !== '' && boldWord.test(at.names))) return true;
    if (at === block) return false;
  }
  return false;
};

/** Whether all text of a line is bold, underlined or the like: a heading without a heading's tag. */
export const isBoldLine = (line: Line): boolean => line.pieces.every(({ box }) => isSetOff(box, line.block));
