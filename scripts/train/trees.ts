import type { Forest, Tree } from '@/lib/capture/records/trees';

/** One row: its signals, whether it is a name, how much it counts. */
export type Row = { values: readonly number[]; isName: boolean; weight: number };

/** `direction`: +1 where more of a signal must never lower the chance, -1 where it must never raise it. */
export type TrainOptions = { trees: number; depth: number; rate: number; leastLeaf: number; lambda: number; columns: number; directions: readonly number[] };

type Bounds = { low: number; high: number };
type Split = { gain: number; signal: number; threshold: number; left: number; right: number };

const maxBins = 24;
const rows = (count: number) => [...Array(count).keys()];

/** A repeatable source of chance. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** Where a signal may be split: between neighbouring values, at most at so many quantiles. */
function thresholdsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const middle = (at: number) => ((distinct[at - 1] ?? 0) + (distinct[at] ?? 0)) / 2;
  if (distinct.length <= maxBins) return rows(distinct.length).slice(1).map(middle);
  const found = new Set<number>();
  for (let bin = 1; bin < maxBins; bin++) {
    const at = distinct.indexOf(sorted[Math.floor((bin * sorted.length) / maxBins)] ?? 0);
    if (at > 0) found.add(middle(at));
    if (at + 1 < distinct.length) found.add(middle(at + 1));
  }
  return [...found].sort((a, b) => a - b);
}

/** Fits boosted trees with logistic loss, shrinkage, random columns and rows, and monotone signals. */
export function trainForest(data: readonly Row[], signals: readonly string[], options: TrainOptions): Forest {
  const { rate, lambda, leastLeaf, directions } = options;
  const chance = random(1);
  const thresholds = signals.map((_, at) => thresholdsOf(data.map(({ values }) => values[at] ?? 0)));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const names = data.reduce((sum, { weight, isName }) => sum + (isName ? weight : 0), 0);
  const base = Math.log((names + 1) / (total - names + 1));
  const odds = data.map(() => base);
  const trees: Tree[] = [];

  const step = (gradient: number, curvature: number, { low, high }: Bounds) => Math.min(high, Math.max(low, (rate * gradient) / (curvature + lambda)));

  for (let round = 0; round < options.trees; round++) {
    const slopes = data.map(({ isName, weight }, at) => {
      const p = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
      return { g: weight * (Number(isName) - p), h: weight * p * (1 - p) };
    });
    const columns = rows(signals.length).filter(() => chance() < options.columns);

    const bestSplit = (members: number[], bounds: Bounds): Split | undefined => {
      const all = members.reduce((sum, at) => ({ g: sum.g + (slopes[at]?.g ?? 0), h: sum.h + (slopes[at]?.h ?? 0) }), { g: 0, h: 0 });
      let best: Split | undefined;
      for (const signal of columns) {
        const sorted = members.map((at) => ({ value: data[at]?.values[signal] ?? 0, ...(slopes[at] ?? { g: 0, h: 0 }) })).sort((a, b) => a.value - b.value);
        let [at, g, h] = [0, 0, 0];
        for (const threshold of thresholds[signal] ?? []) {
          for (let one = sorted[at]; one && one.value <= threshold; one = sorted[++at]) [g, h] = [g + one.g, h + one.h];
          if (at < leastLeaf || sorted.length - at < leastLeaf) continue;
          const gain = (g * g) / (h + lambda) + (all.g - g) ** 2 / (all.h - h + lambda) - all.g ** 2 / (all.h + lambda);
          const [left, right] = [step(g, h, bounds), step(all.g - g, all.h - h, bounds)];
          if (gain > (best?.gain ?? 1e-3) && (directions[signal] ?? 0) * (right - left) >= 0) best = { gain, signal, threshold, left, right };
        }
      }
      return best;
    };

    const grow = (members: number[], depth: number, bounds: Bounds): Tree => {
      const split = depth > 0 && members.length >= 2 * leastLeaf ? bestSplit(members, bounds) : undefined;
      if (!split) {
        const [g, h] = members.reduce(([sum, curve], at) => [sum + (slopes[at]?.g ?? 0), curve + (slopes[at]?.h ?? 0)], [0, 0]);
        return step(g ?? 0, h ?? 0, bounds);
      }
      const middle = (split.left + split.right) / 2;
      const direction = directions[split.signal] ?? 0;
      const below = { low: direction < 0 ? Math.max(bounds.low, middle) : bounds.low, high: direction > 0 ? Math.min(bounds.high, middle) : bounds.high };
      const above = { low: direction > 0 ? Math.max(bounds.low, middle) : bounds.low, high: direction < 0 ? Math.min(bounds.high, middle) : bounds.high };
      const isBelow = (at: number) => (data[at]?.values[split.signal] ?? 0) <= split.threshold;
      return [split.signal, split.threshold, grow(members.filter(isBelow), depth - 1, below), grow(members.filter((at) => !isBelow(at)), depth - 1, above)];
    };

    const tree = grow(rows(data.length).filter(() => chance() < 0.8), options.depth, { low: -Infinity, high: Infinity });
    trees.push(tree);
    data.forEach(({ values }, at) => (odds[at] = (odds[at] ?? 0) + leaf(tree, values)));
  }
  return { base, trees };
}

const leaf = (tree: Tree, values: readonly number[]): number => {
  let at = tree;
  while (typeof at !== 'number') at = (values[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
};

/** The forest with no more digits than matter, for the file. */
export function compact({ base, trees }: Forest): Forest {
  const rewrite = (tree: Tree): Tree => (typeof tree === 'number' ? Number(tree.toFixed(2)) : [tree[0], Number(tree[1].toPrecision(2)), rewrite(tree[2]), rewrite(tree[3])]);
  return { base: Number(base.toFixed(2)), trees: trees.map(rewrite) };
}
