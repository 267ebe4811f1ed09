import { remembered } from '../remembered';
import { weightAt } from '../vocabulary/unpack';
import { termClass } from '../vocabulary/word-class';
import { Ambiguous, KnownName, KnownWord } from '../vocabulary/word-kinds';
import { latinize } from './latinize';
import { visitFeatures } from './name-features';
import { givenWeights, nameWeights } from './name-model';

/** The logit of a word that is as often a name as another word. */
export const ambiguousLogit = 0.3;

function scorer({ bits, unit, data }: typeof nameWeights, exception: (word: string) => number | undefined): (word: string) => number {
  return remembered((word) => {
    const latin = latinize(word);
    let sum = 0;
    visitFeatures(latin, bits, (index) => (sum += weightAt(data, index)));
    return exception(latin) ?? sum * unit;
  });
}

/** How much likelier a folded word is a part of a name than another word: a logit, above 0 for names. */
export const nameLogit = scorer(nameWeights, (word) => {
  const term = termClass(word);
  return term & Ambiguous ? ambiguousLogit : term & KnownName ? 2.5 : term & KnownWord ? -2.5 : undefined;
});

/** How much likelier a folded name is a given name than a family name: a logit, above 0 for given names. */
export const givenLogit = scorer(givenWeights, () => undefined);
