import type { Line, Piece } from './types';

/**
 * Positions in reading order are whole numbers for elements and text pieces; a place inside a text piece is a fraction beyond
 * the position of the piece, so that a part of a line is an interval like any other part of the page.
 */
export const positionOf = (piece: Piece, offset: number): number => piece.at + (offset - piece.from) / (piece.to - piece.from + 1);

/** The interval of `[from, to)` of a line's text. */
export function intervalOf(line: Line, from: number, to: number): { start: number; end: number } {
  const touched = line.pieces.filter((piece) => piece.from < to && piece.to > from);
  const first = touched[0];
  const last = touched[touched.length - 1];
  if (!first || !last) return { start: line.start, end: line.start };
  return { start: positionOf(first, Math.max(from, first.from)), end: positionOf(last, Math.min(to, last.to)) };
}

/** The part of a line's text that lies within an interval, as offsets. */
export function spanWithin(line: Line, start: number, end: number): { from: number; to: number } {
  if (start <= line.start && end >= line.end) return { from: 0, to: line.text.length };
  let from = line.text.length;
  let to = 0;
  for (const piece of line.pieces) {
    const length = piece.to - piece.from + 1;
    const first = Math.max(piece.from, Math.round(piece.from + (start - piece.at) * length));
    const last = Math.min(piece.to, Math.round(piece.from + (end - piece.at) * length));
    if (first >= piece.to || last <= piece.from || last <= first) continue;
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return from < to ? { from, to } : { from: 0, to: 0 };
}
