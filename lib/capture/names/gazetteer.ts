import { fold } from '../text/fold';
import { hashEnd, hashOf } from '../vocabulary/hash';
import { unpackTable, unpackWeights } from '../vocabulary/unpack';
import { latinize } from './latinize';
import { exceptionBits, visitFeatures } from './name-features';
import { givenWeights, nameExceptions, nameWeights } from './name-model';

type Model = { bits: number; data: string; unit: number };

/** The logit of a word that the model of letters is known to misjudge: 0 another word, 1 a name, 2 as often one as the other. */
export const ambiguousLogit = 0.3;
const exceptionLogit = [-2.5, 2.5, ambiguousLogit];
let exceptions: Map<number, number> | undefined;

const exceptionOf = (word: string): number | undefined => {
  exceptions ??= unpackTable(nameExceptions);
  const value = exceptions.get(hashEnd(hashOf(word), 1, exceptionBits));
  return value === undefined ? undefined : exceptionLogit[value];
};

function scorer(model: Model, exception?: (word: string) => number | undefined): (word: string) => number {
  let weights: Int8Array | undefined;
  const known = new Map<string, number>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const table = (weights ??= unpackWeights(model.data));
    const latin = latinize(word);
    let sum = 0;
    visitFeatures(latin, model.bits, (index) => (sum += table[index] ?? 0));
    const logit = exception?.(latin) ?? sum * model.unit;
    if (known.size >= 20_000) known.clear();
    known.set(word, logit);
    return logit;
  };
}

/** How much likelier a folded word is a part of a name than another word: a logit, above 0 for names. */
export const nameLogit = scorer(nameWeights, exceptionOf);

/** How much likelier a folded name is a given name than a family name: a logit, above 0 for given names. */
export const givenLogit = scorer(givenWeights);

/** Whether a word looks like a given name of any origin. */
export const isGivenName = (word: string): boolean => nameLogit(fold(word)) > 0 && givenLogit(fold(word)) > 0;

/** Whether a word looks like a family name of any origin. */
export const isFamilyName = (word: string): boolean => nameLogit(fold(word)) > 0 && givenLogit(fold(word)) < 0.5;
