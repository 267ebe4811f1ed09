import type { Candidate } from '../signals/candidate';

/** One person's piece of the page: everything that starts within `[start, end)` in reading order. `others` are further places of the same name in it. */
export type Entry = {
  name: Candidate;
  start: number;
  end: number;
  /** What stands before the first of several names on one line and is said of all of them. */
  shared?: { start: number; end: number } | undefined;
  /** Key of the list the entry belongs to: entries of one list have the same build. */
  list: string;
};
