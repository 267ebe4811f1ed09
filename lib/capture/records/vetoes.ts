import { signals } from '../signals';
import type { Subject } from '../signals/signal';

/** What speaks against a candidate whatever else speaks for it: too rare to be learned, too plain to be weighed. */
const vetoes: Record<string, (subject: Subject) => boolean> = {
  /** Who wrote a text is not who it is about. */
  byline: (subject) => signals.byline?.(subject) === 1,
  /** "Dr. Example" repeats "Anna Example" from another place. */
  partOfName: (subject) => signals.partOfName?.(subject) === 1,
  /** A biography under a name may begin with any name. */
  startAfterName: (subject) => subject.candidate.form === 'start' && (signals.nameBefore?.(subject) ?? 0) > 0,
};

/** The first veto against a candidate, by its id. */
export const vetoOf = (subject: Subject): string | undefined => Object.keys(vetoes).find((id) => vetoes[id]?.(subject));
