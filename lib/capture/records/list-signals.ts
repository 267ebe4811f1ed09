/** What stage one knows about a candidate, as far as its list matters. */
export type Rated = { shape: string; path: string; person: string; chance: number };

export const listSignalIds = [
  'chance', 'shapeMean', 'shapeShare', 'shapeStrong', 'pathMean', 'pathShare', 'pathStrong', 'pageStrong', 'shapeRank', 'betterElsewhere',
] as const;

type Summary = { mean: number; share: number; strong: number; weight: number };

function summarize(rated: readonly Rated[], keyOf: (one: Rated) => string): Map<string, Summary> {
  const sums = new Map<string, { count: number; sum: number; strong: number }>();
  for (const one of rated) {
    const sum = sums.get(keyOf(one)) ?? { count: 0, sum: 0, strong: 0 };
    sums.set(keyOf(one), { count: sum.count + 1, sum: sum.sum + one.chance, strong: sum.strong + Number(one.chance > 0.5) });
  }
  return new Map([...sums].map(([key, { count, sum, strong }]) => [
    key, { mean: sum / count, share: strong / count, strong: Math.min(20, strong), weight: (sum / count) * Math.min(10, count) },
  ]));
}

/** Second look: how good a candidate is given how good its neighbours at the same structural place are. In the order of `listSignalIds`. */
export function listSignals(rated: readonly Rated[]): number[][] {
  const shapes = summarize(rated, ({ shape }) => shape);
  const paths = summarize(rated, ({ path }) => path);
  const strong = Math.min(50, rated.filter(({ chance }) => chance > 0.5).length);
  const top = Math.max(0.01, ...[...shapes.values(), ...paths.values()].map(({ weight }) => weight));
  const best = new Map<string, number>();
  for (const { person, chance } of rated) best.set(person, Math.max(best.get(person) ?? 0, chance));
  const none: Summary = { mean: 0, share: 0, strong: 0, weight: 0 };
  return rated.map(({ shape, path, person, chance }) => {
    const [own, wide] = [shapes.get(shape) ?? none, paths.get(path) ?? none];
    return [chance, own.mean, own.share, own.strong, wide.mean, wide.share, wide.strong, strong, own.weight / top, (best.get(person) ?? chance) - chance];
  });
}
