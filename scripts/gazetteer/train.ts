import { visitFeatures } from '../../lib/capture/names/name-features';
import { exceptionBits } from '../../lib/capture/names/name-features';
import { hashEnd, hashOf } from '../../lib/capture/vocabulary/hash';
import { packTable, packWeights } from './pack';
import { type Counts, wordLists } from './lists';
import { unpackWeights } from '../../lib/capture/vocabulary/unpack';

type Example = { features: number[]; target: 0 | 1; weight: number };

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

/** Logistic regression by stochastic gradient descent; the weights are on the scale of the logit. */
function fit(examples: Example[], bits: number, rounds: number): Float64Array {
  const weights = new Float64Array(2 ** bits);
  const chance = random(7);
  for (let round = 0; round < rounds; round++) {
    const rate = 0.3 / (1 + round * 0.5);
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      [examples[i], examples[j]] = [examples[j]!, examples[i]!];
    }
    for (const { features, target, weight } of examples) {
      let logit = 0;
      for (const index of features) logit += weights[index]!;
      const step = rate * weight * (target - 1 / (1 + Math.exp(-logit)));
      for (const index of features) weights[index]! += step - 0.00002 * weights[index]!;
    }
  }
  return weights;
}

const steps = 4;
const quantile = 0.985;
/** Weights as whole numbers from -steps to steps and the logit one of them stands for. */
function quantize(weights: Float64Array): { data: string; unit: number } {
  const sizes = weights.map(Math.abs).sort();
  const unit = sizes[Math.floor(sizes.length * quantile)]! / steps;
  return { data: packWeights(weights.map((weight) => Math.max(-steps, Math.min(steps, Math.round(weight / unit))))), unit: Number(unit.toFixed(4)) };
}

const strength = (count: number) => (count < 1.5 ? 0.25 * count : Math.min(2.5, 0.4 * count));
const nameBits = 13;
const givenBits = 11;
const bound = 0.7;

type Model = { bits: number; data: string; unit: number };

/** The logit the shipped model gives a word. */
function judge(model: Model): (word: string) => number {
  const weights = unpackWeights(model.data);
  return (word) => {
    let sum = 0;
    visitFeatures(word, model.bits, (index) => (sum += weights[index] ?? 0));
    return sum * model.unit;
  };
}

/** Well-known words that the model of letters misjudges: name 1, other word 0, as often the one as the other 2. */
function exceptions(model: Model, names: Counts, other: Counts): Map<number, number> {
  const logit = judge(model);
  const found = new Map<number, number>();
  for (const word of new Set([...names.keys(), ...other.keys()])) {
    const [asName, asOther] = [names.get(word) ?? 0, other.get(word) ?? 0];
    const [judged, key] = [logit(word), hashEnd(hashOf(word), 1, exceptionBits)];
    if (asName >= 2 && asOther >= 1) found.set(key, 2);
    else if (asName >= 3 && judged < bound) found.set(key, 1);
    else if (asOther >= 3 && judged > -bound) found.set(key, 0);
  }
  return found;
}

/** The source of `lib/capture/names/name-model.ts`: how like a name, and how like a given name, a word is. */
export function nameModelSource(): string {
  const { given, family, other } = wordLists();
  const names = new Map(given);
  for (const [word, count] of family) names.set(word, (names.get(word) ?? 0) + count);
  const isName: Example[] = [];
  for (const [word, count] of names) isName.push({ features: featuresOf(word, nameBits), target: 1, weight: strength(count) });
  for (const [word, count] of other)
    isName.push({ features: featuresOf(word, nameBits), target: 0, weight: strength(count) * (names.has(word) ? 0.4 : 1) });
  const isGiven: Example[] = [];
  for (const [word, count] of given) isGiven.push({ features: featuresOf(word, givenBits), target: 1, weight: strength(count) });
  for (const [word, count] of family) isGiven.push({ features: featuresOf(word, givenBits), target: 0, weight: strength(count) });
  const name = { bits: nameBits, ...quantize(fit(isName, nameBits, 12)) };
  const givenName = { bits: givenBits, ...quantize(fit(isGiven, givenBits, 12)) };
  const except = exceptions(name, names, other);
  console.log(`names ${names.size} (given ${given.size}, family ${family.size}), other words ${other.size}, exceptions ${except.size}`);
  return (
    `// Written by scripts/build-gazetteer.ts: weights of the letters of a word, and the words they misjudge.\n` +
    `export const nameWeights = ${JSON.stringify(name)};\nexport const givenWeights = ${JSON.stringify(givenName)};\n` +
    `export const nameExceptions = ${JSON.stringify(packTable(except))};\n`
  );
}
