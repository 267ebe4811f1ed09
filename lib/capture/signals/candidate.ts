import type { Box, Line } from '../snapshot/types';

/**
 * How a text that may be a name stands on its line: it is the whole `line`, a marked-up part of it (`inline`), what stands before
 * the first separator (`lead`) or after the last one (`tail`), one `item` of an enumeration, several lines of one `block`, one of a `couple` that shares a family name, or the `start` of running text.
 */
export type Form = 'line' | 'inline' | 'lead' | 'tail' | 'item' | 'block' | 'couple' | 'start';

/** A text that may be a person's name, and where it stands. `from` and `to` are offsets in the text of `line`. */
export type Candidate = {
  text: string;
  form: Form;
  line: Line;
  from: number;
  to: number;
  /** The name in full where the text leaves out a part that its neighbour gives: "Ada" in "Ada and Ben Example". */
  full?: string | undefined;
  /** The innermost element around the text. */
  box: Box;
  /** Interval in reading order, `end` exclusive. */
  start: number;
  end: number;
  /** How much the text alone looks like a name, 0 to 1. */
  score: number;
};
