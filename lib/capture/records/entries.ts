import type { PageView } from '../signals/page-view';
import { headLength, runsOf, type Runs } from './align';
import { atomsOf, markBarriers, type Atom } from './atoms';
import type { Entry } from './entry';
import { Occurrences, type Named } from './occurrences';
import { containersOf } from './roots';

/**
 * The entries of the people named: each is the largest piece of the page that names only that person, with the free pieces
 * beside it that belong to it by the build of the whole list.
 */
export function deriveEntries(named: readonly Named[], view: PageView): Entry[] {
  const occurrences = new Occurrences(named);
  const containers = [...containersOf(occurrences, view)].map((box) => {
    const atoms = atomsOf(box, view, occurrences);
    markBarriers(atoms, view, occurrences);
    return { box, atoms, runs: runsOf(atoms) };
  });
  const kinds = new Map<number, Runs>();
  for (const { box, runs } of containers) {
    const all = kinds.get(box.path) ?? { leading: [], between: [], trailing: [] };
    for (const place of ['leading', 'between', 'trailing'] as const) for (const run of runs[place]) all[place].push(run);
    kinds.set(box.path, all);
  }
  return containers.flatMap(({ box, atoms }) => entriesOf(atoms, kinds.get(box.path) as Runs, `${box.path}`));
}

function entriesOf(atoms: readonly Atom[], runs: Runs, list: string): Entry[] {
  const head = headLength(runs);
  const longest = Math.max(0, ...runs.between.map((run) => run.length)) - head;
  const usual = new Set(runs.between.flat().map(({ sign }) => sign));
  const entries: Entry[] = [];
  const following = nextMarked(atoms);
  atoms.forEach((atom, index) => {
    if (atom.kind !== 'entry' || !atom.named) return;
    const first = reach(atoms, index, -1, head);
    const next = following[index] ?? -1;
    const until = next < 0 ? atoms.length : atoms[next]?.kind === 'entry' ? next - head : next;
    let last = index;
    const limit = next >= 0 && atoms[next]?.kind === 'entry' ? until - 1 : Math.min(until - 1, runs.between.length ? index + longest : index + 12);
    while (last < limit && (runs.between.length === 0 || next >= 0 && atoms[next]?.kind === 'entry' || atoms[last + 1]?.again || usual.has(atoms[last + 1]?.sign ?? ''))) last++;
    const start = atoms[first]?.start ?? atom.start;
    const end = atoms[Math.max(last, index)]?.end ?? atom.end;
    const shared = atom.sign === 'part' ? sharedLead(atoms, index) : undefined;
    entries.push({ name: atom.named.candidate, start, end, shared, list: `${list} ${atom.sign}` });
  });
  return entries;
}

/** For each atom the index of the next one that is not free, -1 for none. */
function nextMarked(atoms: readonly Atom[]): number[] {
  const next: number[] = [];
  let seen = -1;
  for (let at = atoms.length - 1; at >= 0; at--) {
    next[at] = seen;
    if (atoms[at]?.kind !== 'free') seen = at;
  }
  return next;
}

/** The beginning of the line whose parts these are. */
function sharedLead(atoms: readonly Atom[], index: number): Atom | undefined {
  let at = index;
  while (at > 0 && atoms[at]?.sign === 'part') at--;
  return atoms[at]?.sign === 'lead' ? atoms[at] : undefined;
}

/** The index reached by going back over at most `steps` free atoms. */
function reach(atoms: readonly Atom[], index: number, direction: -1, steps: number): number {
  let at = index;
  while (steps-- > 0 && atoms[at + direction]?.kind === 'free') at += direction;
  return at;
}
