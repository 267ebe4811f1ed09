import type { Atom } from './atoms';

/** The free atoms around the entries of one container, by where they stand. */
export type Runs = { leading: Atom[][]; between: Atom[][]; trailing: Atom[][] };

/** Cuts atoms into runs of free ones before, between and after entries; barriers and pieces with several people end a run. */
export function runsOf(atoms: readonly Atom[]): Runs {
  const runs: Runs = { leading: [], between: [], trailing: [] };
  let free: Atom[] = [];
  let open = false;
  for (const atom of atoms) {
    if (atom.kind === 'free') free.push(atom);
    else {
      const entry = atom.kind === 'entry';
      if (entry) (open ? runs.between : runs.leading).push(free);
      else if (open) runs.trailing.push(free);
      free = [];
      open = entry;
    }
  }
  if (open) runs.trailing.push(free);
  return runs;
}

const ends = (run: readonly Atom[], suffix: readonly string[]) =>
  run.length >= suffix.length && suffix.every((sign, at) => run[run.length - suffix.length + at]?.sign === sign);

const share = (runs: readonly Atom[][], test: (run: Atom[]) => boolean) => (runs.length ? runs.filter(test).length / runs.length : 0.5);

/** The most common ending of `length` signs. */
function modal(runs: readonly Atom[][], length: number): string[] | undefined {
  const counts = new Map<string, number>();
  for (const run of runs) {
    if (run.length < length) continue;
    const key = run.slice(run.length - length).map(({ sign }) => sign).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= runs.length * 0.5 ? best[0].split(' ') : undefined;
}

/**
 * How many free atoms before a name belong to it (a portrait or role above the name): what ends every run between two names,
 * also stands before the first name, and not after the last one. 0 where what follows a name belongs to it.
 */
export function headLength(runs: Runs): number {
  const last = modal(runs.between, 1);
  if (!last) return 0;
  let best = 0;
  let bestScore = share(runs.trailing, (run) => ends(run, last)) + share(runs.leading, (run) => !ends(run, last));
  for (let length = 1; length <= 4; length++) {
    const suffix = modal(runs.between, length);
    if (!suffix) break;
    const score = share(runs.leading, (run) => ends(run, suffix)) + share(runs.trailing, (run) => !ends(run, suffix));
    if (score > bestScore + (best ? -0.01 : 0.1)) [best, bestScore] = [length, score];
  }
  return best;
}
