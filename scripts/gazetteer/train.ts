import { visitFeatures } from '../../lib/capture/names/name-features';
import { fold } from '../../lib/capture/text/fold';
import { weightAt } from '../../lib/capture/vocabulary/unpack';
import { type Counts, wordLists } from './lists';
import { pageWords } from './other-words';
import { packWeights } from './pack';
import { wordsOf, wordTables } from './vocabulary';

type Example = { features: number[]; target: 0 | 1; weight: number };
type Model = { bits: number; unit: number; data: string };
/** The words the model of letters misjudges, in the order of the bits `KnownName`, `KnownWord`, `Ambiguous`. */
type Misled = readonly [Set<string>, Set<string>, Set<string>];

/** Numbers from 0 to 1, the same at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32);
}

const featuresOf = (word: string, bits: number): number[] => {
  const list: number[] = [];
  visitFeatures(word, bits, (index) => list.push(index));
  return list;
};

const ternary = (weight: number, unit: number): number => Math.max(-1, Math.min(1, Math.round(weight / unit)));

/**
 * Logistic regression by stochastic gradient descent with weights of -unit, 0 and unit: the first rounds learn fine weights, the
 * others judge by the rounded ones while they move the fine ones on. What the last rounds have on average is kept.
 */
function fit(examples: Example[], bits: number, unit: number): Model {
  const weights = new Float64Array(2 ** bits);
  const chance = random(7);
  const [fine, rounds, last] = [4, 16, 6];
  const sums = new Float64Array(2 ** bits);
  for (let round = 0; round < rounds; round++) {
    const rate = 0.1 / (1 + round * 0.5);
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      [examples[i], examples[j]] = [examples[j]!, examples[i]!];
    }
    for (const { features, target, weight } of examples) {
      let logit = 0;
      for (const index of features) logit += round < fine ? weights[index]! : unit * ternary(weights[index]!, unit);
      const step = rate * weight * (target - 1 / (1 + Math.exp(-logit)));
      for (const index of features) weights[index]! += step - 0.0001 * weights[index]!;
    }
    if (round >= rounds - last) weights.forEach((weight, index) => (sums[index]! += weight));
  }
  return { bits, unit, data: packWeights(Array.from(sums, (sum) => ternary(sum / last, unit))) };
}

const strength = (count: number) => (count < 1.5 ? 0.25 * count : Math.min(2.5, 0.4 * count));

/** The logit the shipped model gives a word. */
function judge(model: Model): (word: string) => number {
  return (word) => featuresOf(word, model.bits).reduce((sum, index) => sum + weightAt(model.data, index), 0) * model.unit;
}

const bound = 0.9;
/** Words of every page that are family names as well, though the lists do not hold them. */
const namesToo = new Set(['page', 'price', 'wood', 'banks', 'field']);
/** How many misjudged words are kept of each kind: the best known ones. */
const kept = { name: 800, word: 500, both: 260 };

function misjudged(model: Model, names: Counts, other: Counts): Misled {
  const logit = judge(model);
  const onPages = new Set(wordsOf(pageWords).map(fold));
  const inTables = new Set(wordTables.flatMap(wordsOf));
  const found: [string, number][][] = [[], [], []];
  for (const word of new Set([...names.keys(), ...other.keys()])) {
    const [asName, asOther, judged] = [names.get(word) ?? 0, other.get(word) ?? 0, logit(word)];
    if (namesToo.has(word)) found[2]?.push([word, 100]);
    else if (judged > -bound && onPages.has(word) && asName < 8) found[1]?.push([word, 100]);
    else if (asName >= 2 && asOther >= 1) found[2]?.push([word, asName * Math.min(3, asOther) * (Math.abs(judged - 0.3) + (inTables.has(word) ? 4 : 0.2))]);
    else if (asName >= 3 && judged < bound) found[0]?.push([word, asName * (bound + 0.5 - judged)]);
    else if (asOther >= 3 && judged > -bound && !inTables.has(word)) found[1]?.push([word, Math.min(4, asOther) * (bound + 0.5 + judged)]);
  }
  const best = (list: [string, number][] | undefined, count: number) => new Set((list ?? []).sort((a, b) => b[1] - a[1]).slice(0, count).map(([word]) => word));
  return [best(found[0], kept.name), best(found[1], kept.word), best(found[2], kept.both)];
}

/** What the lists of names teach: how like a name and how like a given name a word is, and the words it misjudges. */
export function trainNames(): { name: Model; given: Model; misled: Misled } {
  const { given, family, either, other } = wordLists();
  const names = new Map(given);
  for (const [word, count] of [...family, ...either]) names.set(word, (names.get(word) ?? 0) + count);
  const examples = (bits: number, yes: Counts, no: Counts, clash: number): Example[] => [
    ...[...yes].map(([word, count]): Example => ({ features: featuresOf(word, bits), target: 1, weight: strength(count) })),
    ...[...no].map(([word, count]): Example => ({ features: featuresOf(word, bits), target: 0, weight: strength(count) * (yes.has(word) ? clash : 1) })),
  ];
  const [nameBits, givenBits] = [15, 11];
  const name = fit(examples(nameBits, names, other, 0.4), nameBits, 0.5);
  const givenName = fit(examples(givenBits, given, family, 1), givenBits, 0.4);
  return { name, given: givenName, misled: misjudged(name, names, other) };
}

/** The source of `lib/capture/names/name-model.ts`. */
export const nameModelSource = ({ name, given }: { name: Model; given: Model }): string =>
  `// Written by scripts/build-gazetteer.ts: weights of the letters of a word.\n` +
  `export const nameWeights = ${JSON.stringify(name)};\nexport const givenWeights = ${JSON.stringify(given)};\n`;
