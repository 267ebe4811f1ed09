import { logistic } from '../text/clamp';

/** A leaf is a number; a node is `[signal, threshold, atMost, above]`. */
export type Tree = number | readonly [signal: number, threshold: number, atMost: Tree, above: Tree];

/** Boosted decision trees: the sum of one leaf of each tree is the log-odds. Signals are counted in the order of `signalIds`. */
export type Forest = { base: number; trees: readonly Tree[] };

function leafOf(tree: Tree, values: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (values[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}

/** The probability that the model gives to `values`, which are in the order of `signalIds`. */
export function probability(forest: Forest, values: readonly number[]): number {
  let odds = forest.base;
  for (const tree of forest.trees) odds += leafOf(tree, values);
  return logistic(odds);
}
