import { firstFrom } from '../snapshot/ranges';
import { parseName } from '../names/parse-name';
import { fold } from '../text/fold';
import type { Candidate } from './candidate';
import type { Signals, Subject } from './signal';

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1);

const reach = 3;

/** The likely name of another list that stands closest before or after a candidate, as 1 (next line) to 0 (none within reach). */
function nearness({ candidate, group, groupOf, rivals }: Subject, step: -1 | 1): number {
  let at = firstFrom(rivals, candidate.start) + (step < 0 ? -1 : 0);
  for (let tries = 0; tries < 12; tries++, at += step) {
    const rival: Candidate | undefined = rivals[at];
    if (!rival) return 0;
    const distance = Math.abs(rival.line.index - candidate.line.index);
    if (distance > reach) return 0;
    if (distance > 0 && rival.form !== 'start' && groupOf.get(rival) !== group) return 1 / distance;
  }
  return 0;
}

/** Other likely names around: a role stands beside a name, and a short form of a name repeats a longer one. */
export const rivalSignals: Signals = {
  nameBefore: (subject) => nearness(subject, -1),
  nameAfter: (subject) => nearness(subject, 1),
  partOfName: ({ candidate, parts, fullNames, group, groupOf }) => {
    const words = wordsOf(parts?.name ?? candidate.text);
    const short = words.length === 1 || candidate.form === 'start' || candidate.form === 'item';
    const others = short ? (fullNames.get(words[words.length - 1] ?? '') ?? []) : [];
    const isLonger = (other: Candidate) => {
      const name = wordsOf(parseName(other.text)?.name ?? '');
      return name.length > words.length && name.length < 6 && words.every((word) => name.includes(word));
    };
    return Number(others.some((other) => other.line !== candidate.line && groupOf.get(other) !== group && isLonger(other)));
  },
};

/** Every likely name by each of its words. */
export function indexNames(rivals: readonly Candidate[]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const candidate of rivals) {
    const words = wordsOf(candidate.text);
    if (words.length < 2 || words.length > 7 || candidate.score < 0.6) continue;
    for (const word of new Set(words)) {
      const list = index.get(word) ?? [];
      index.set(word, list);
      if (list.length < 20) list.push(candidate);
    }
  }
  return index;
}
