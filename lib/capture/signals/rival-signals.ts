import { parseName } from '../names/parse-name';
import { grouped, noted } from '../remembered';
import { firstFrom } from '../snapshot/ranges';
import { fold } from '../text/fold';
import type { Candidate } from './candidate';
import type { Group } from './group';
import type { Signals, Subject } from './signal';
import { Pattern } from '../text/pattern';

const noLetters = new Pattern(String.raw`[^\p{L}\p{M}]+`, 'g');
const wordsOf = (text: string): string[] => noLetters.split(fold(text)).filter((word) => word.length > 1);

const reach = 3;

/** Other likely names around: a role or the beginning of a biography stands below a name. As 1 (on the line above) to 0 (none near). */
export const rivalSignals: Signals = {
  nameBefore: ({ candidate, group, groupOf, rivals }) => {
    const at = firstFrom(rivals, candidate.start) - 1;
    for (let rival = rivals[at], back = 1; rival && back < 12; rival = rivals[at - back], back++) {
      const distance = candidate.line.index - rival.line.index;
      if (distance > reach) return 0;
      if (distance > 0 && rival.form !== 'start' && groupOf.get(rival) !== group) return 1 / distance;
    }
    return 0;
  },
};

const firmShare = 0.75;
/** How many lines of what is said of somebody may lie between. */
const record = 8;
const oddShare = 0.5;

const shareOfNames = noted(({ members }: Group): number => members.filter(({ score }) => score >= 0.5).length / members.length);

const outranked = new WeakMap<Group, boolean>();

/** Whether most members of a group stand right behind one of another group as large, that of the names of the list. */
function isBehindNames(group: Group, groupOf: Subject['groupOf'], rivals: Subject['rivals']): boolean {
  if (group.members.length < 4 || shareOfNames(group) > oddShare) return false;
  const isBehind = (member: Candidate): boolean => {
    const before = rivals[firstFrom(rivals, member.start) - 1];
    const own = before && before.form === member.form && member.line.index - before.line.index <= record ? groupOf.get(before) : undefined;
    return own !== undefined && own !== group && shareOfNames(own) >= firmShare && Math.abs(own.members.length - group.members.length) <= group.members.length * 0.25;
  };
  return group.members.filter(isBehind).length * 2 >= group.members.length;
}

/**
 * Whether a text is of a place in a list that is right behind that of the names, and only now and then looks like a name itself: the firms
 * that alumni work for, in the next column.
 */
export function isOutranked({ group, groupOf, rivals }: Subject): boolean {
  const known = outranked.get(group) ?? isBehindNames(group, groupOf, rivals);
  outranked.set(group, known);
  return known;
}

/** Whether a short form of a name repeats a longer one that stands elsewhere: "Dr. Example" and "Anna Example". */
export function isPartOfName({ candidate, parts, fullNames, group, groupOf }: Subject): boolean {
  const words = wordsOf(parts?.name ?? candidate.text);
  const short = words.length === 1 || candidate.form === 'start' || candidate.form === 'item';
  const others = short ? (fullNames.get(words[words.length - 1] ?? '') ?? []) : [];
  return others.some((other) => {
    if (other.line === candidate.line || groupOf.get(other) === group) return false;
    const name = wordsOf(parseName(other.text)?.name ?? '');
    return name.length > words.length && name.length < 6 && words.every((word) => name.includes(word));
  });
}

/** Every likely name by each of its words. */
export function indexNames(rivals: readonly Candidate[]): Map<string, Candidate[]> {
  const named = rivals.flatMap((candidate) => {
    const words = candidate.score < 0.6 ? [] : [...new Set(wordsOf(candidate.text))];
    return words.length < 2 || words.length > 7 ? [] : words.map((word) => ({ word, candidate }));
  });
  return new Map([...grouped(named, ({ word }) => word)].map(([word, list]) => [word, list.slice(0, 20).map(({ candidate }) => candidate)]));
}
