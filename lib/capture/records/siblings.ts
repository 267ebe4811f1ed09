import { grouped } from '../remembered';
import { Ordinals } from '../signals/group';
import { isOrdinary } from '../signals/ordinary';
import type { PageView } from '../signals/page-view';
import { chooseNames, type RatedCandidate } from './rate';

/** How much a text must look like a name, and how likely it must be one by itself, to be taken for one because its neighbours are. */
const leastScore = 0.75;
/** The same among many lines of which nearly all name somebody. */
const leastScoreOfMany = 0.45;
const nearlyAll = 0.9;
/** How likely it must be a name by itself to be taken for one whatever its letters say, where names stand on both sides. */
const leastBetween = 0.3;
const leastOwn = 0.05;
/** How many of the lines at its place must name somebody. */
const leastNamed = 2;
const leastShare = 0.5;
/** How likely a name must be that running text begins with, where it is the only one of its kind beside a list. */
const certain = 0.8;
const longList = 5;

const isStart = ({ candidate }: RatedCandidate): boolean => candidate.form === 'start';

/** Whether a text may be a name and nothing else: a whole line, or what stands before its first separator, in more than one word. */
const mayBeOne = ({ candidate: { form, text, line }, parts, chance }: RatedCandidate, view: PageView): boolean =>
  (form === 'line' || form === 'lead') && chance >= leastOwn && parts.name.includes(' ') &&
  view.score('role', text) < 0.5 && view.score('location', line.text) < 0.6;

/** The lines of one kind of block that may hold a name: the place of each in their order, and whether it does. */
type Block = { places: ReadonlyMap<number, number>; isNamed: readonly boolean[]; count: number };

function blocksOf(rated: readonly RatedCandidate[], named: ReadonlySet<number>, buildOf: (one: RatedCandidate) => string): Map<string, Block> {
  const groups = grouped(rated.filter((one) => !isStart(one)), buildOf);
  return new Map([...groups].map(([shape, list]) => {
    const lines = [...new Set(list.map(({ candidate: { line } }) => line.index))].sort((a, b) => a - b);
    const isNamed = lines.map((line) => named.has(line));
    return [shape, { places: new Map(lines.map((line, place) => [line, place])), isNamed, count: isNamed.filter(Boolean).length }];
  }));
}

/**
 * The candidates as their siblings make them: what stands on a line of its own right beside named ones, in blocks of the same build (and column) most of
 * which name somebody, is as likely as `least` even if it is written otherwise ("Name, Position" above, "Name" here), and so is one of several names in one line; a name that
 * running text begins with, the only one such beside a whole list, has to be certain.
 */
export function withSiblings(rated: readonly RatedCandidate[], least: number, view: PageView): RatedCandidate[] {
  const chosen = chooseNames(rated, least);
  const starts = chosen.filter(isStart);
  const isOdd = starts.length === 1 && chosen.length - 1 >= longList;
  const named = new Set(chosen.map(({ candidate }) => candidate.line.index));
  const ordinals = new Ordinals(view.page.lines, view.page.boxes);
  const buildOf = ({ candidate: { line } }: RatedCandidate) => `${line.block.shape} ${ordinals.column(line)}`;
  const blocks = blocksOf(rated, named, buildOf);
  const isSupported = (one: RatedCandidate): boolean => {
    const { places, isNamed, count } = blocks.get(buildOf(one)) ?? { places: new Map<number, number>(), isNamed: [], count: 0 };
    const place = places.get(one.candidate.line.index) ?? 0;
    if (one.chance >= leastBetween && !isOrdinary(one.candidate.text) && count >= leastNamed && isNamed[place - 1] && isNamed[place + 1]) return !isNamed[place];
    const others = isNamed.length - 1;
    const needed = one.candidate.form === 'lead' && count >= longList && count >= others * nearlyAll ? leastScoreOfMany : leastScore;
    if (isNamed[place] || count < leastNamed || count < others * leastShare || one.candidate.score < needed) return false;
    if (one.candidate.score < leastScore && (['role', 'section', 'organization'] as const).some((kind) => view.score(kind, one.candidate.text) > 0)) return false;
    return [isNamed[place - 1], isNamed[place + 1]].includes(true);
  };
  const taken = new Set(chosen);
  const enumerations = grouped(rated.filter(({ candidate }) => candidate.form === 'item'), ({ candidate }) => candidate.line.index);
  const isListed = (one: RatedCandidate): boolean => {
    const all = one.candidate.form === 'item' ? (enumerations.get(one.candidate.line.index) ?? []) : [];
    return one.parts.name.includes(' ') && all.filter((item) => taken.has(item)).length * 3 >= Math.max(2, all.length) * 2;
  };
  return rated.map((one) => {
    if (isOdd && isStart(one) && one.chance < certain) return { ...one, chance: 0 };
    return one.chance < least && (isListed(one) || (mayBeOne(one, view) && isSupported(one))) ? { ...one, chance: least } : one;
  });
}
