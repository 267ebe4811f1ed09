import { remembered } from '../remembered';
import { nearest } from '../snapshot/around';
import type { Box, Line } from '../snapshot/types';

const bold = new Set(['b', 'strong', 'th', 'u', 'dt', 'legend', 'summary']);
const boldWord = /(?:^|[\s_-])(?:strong|bold|fw-bold|font-weight-bold|heading|subheading|subtitle|headline|section-?title)(?:$|[\s_-])/i;
const isCalledBold = remembered((names: string) => boldWord.test(names));
const levels = 5;

const isBold = ({ tag, names }: Box): boolean => bold.has(tag) || isCalledBold(names);

const isSetOff = (box: Box, block: Box): boolean => {
  const found = nearest(box, levels, (at) => at === block || isBold(at));
  return found !== undefined && isBold(found);
};

/** Whether all text of a line is bold, underlined or the like: a heading without a heading's tag. */
export const isBoldLine = (line: Line): boolean => line.pieces.every(({ box }) => isSetOff(box, line.block));

/** Whether one of these lines, of several words, is set off from the others: a name of its own. */
export const hasSetOffLine = (lines: readonly Line[]): boolean => lines.some((line) => line.text.includes(' ') && isBoldLine(line)) && !lines.every(isBoldLine);
