import type { NameParts } from '../names/parse-name';
import type { Candidate } from './candidate';
import type { Group } from './group';
import type { PageView } from './page-view';
import type { Scope } from './scope';

/** A candidate with what is known around it, as the signals see it. */
export type Subject = {
  candidate: Candidate;
  parts: NameParts | undefined;
  group: Group;
  scope: Scope;
  /** Every likely name of the page in reading order, and those of them that have a certain word. */
  rivals: readonly Candidate[];
  fullNames: ReadonlyMap<string, Candidate[]>;
  groupOf: ReadonlyMap<Candidate, Group>;
  view: PageView;
};

/** Evidence about a candidate as numbers, most of them 0 to 1; the model weighs them. Signals of one topic share a file. */
export type Signals = Record<string, (subject: Subject) => number>;
