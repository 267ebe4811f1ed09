import type { Box, Line } from '../snapshot/types';

/**
 * How a text that may be a name stands on its line: it is the whole `line`, a marked-up part of it (`inline`), what stands before
 * the first separator (`lead`) or after the last one (`tail`), one `item` of an enumeration, or several lines of one `block`.
 */
export type Form = 'line' | 'inline' | 'lead' | 'tail' | 'item' | 'block';

/** A text that may be a person's name, and where it stands. `from` and `to` are offsets in the text of `line`. */
export type Candidate = {
  text: string;
  form: Form;
  line: Line;
  from: number;
  to: number;
  /** The innermost element around the text. */
  box: Box;
  /** Interval in reading order, `end` exclusive. */
  start: number;
  end: number;
  /** How much the text alone looks like a name, 0 to 1. */
  score: number;
};
