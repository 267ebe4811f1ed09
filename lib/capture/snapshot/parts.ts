import { spanWithin } from './positions';
import { firstFrom, within } from './ranges';
import type { Line, Snapshot } from './types';

export type Interval = { start: number; end: number };

/** A part of a line that lies within an interval. */
export type Part = { line: Line; from: number; to: number; text: string };

/** The lines of an interval, cut where it begins and ends, with a hole left out. */
export function partsOf(page: Snapshot, interval: Interval, hole?: Interval): Part[] {
  const first = firstFrom(page.lines, interval.start);
  const lines = [...page.lines.slice(Math.max(0, first - 1), first), ...within(page.lines, interval.start, interval.end)];
  return lines.flatMap((line): Part[] => {
    if (line.end <= interval.start) return [];
    const whole = spanWithin(line, interval.start, interval.end);
    const gap = hole && line.start < hole.end && hole.start < line.end ? spanWithin(line, hole.start, hole.end) : { from: 0, to: 0 };
    const spans = gap.from < gap.to ? [{ from: whole.from, to: gap.from }, { from: gap.to, to: whole.to }] : [whole];
    return spans.filter(({ from, to }) => from < to).map(({ from, to }) => ({ line, from, to, text: line.text.slice(from, to).trim() })).filter(({ text }) => text);
  });
}
