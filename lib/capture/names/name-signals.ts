import { fold } from '../text/fold';
import { Address, Education, Group, Modifier, Organization, Place, Role } from '../vocabulary/word-kinds';
import { wordClass } from '../vocabulary/word-class';
import { givenLogit, nameLogit } from './gazetteer';
import { isParticle } from './name-order';

/** What the words of a text tell about its being a name; each a small number that grows with the evidence. */
export type NameSignals = Record<(typeof signalNames)[number], number>;
export const signalNames = ['one', 'two', 'three', 'four', 'many', 'least', 'mean', 'most', 'first', 'last', 'given', 'initials', 'particles', 'vocabulary', 'place', 'shouted', 'acronym', 'hyphen'] as const;

const word = /^(?:\p{Lu}|['’]\p{L}|[\p{Lo}])[\p{L}\p{M}'’.ªº-]*$/u;
const initial = /^(?:\p{Lu}\p{Ll}?\.?[-–]?){1,3}$/u;
const vocabulary = Role | Modifier | Group | Organization | Address | Education;
const limit = (value: number) => Math.max(-3, Math.min(3, value));

/** The logit of a word of several pieces (`Anna-Lena`) is that of its pieces taken together. */
function wordLogit(folded: string): number {
  if (!/[-'’]/.test(folded)) return limit(nameLogit(folded));
  const pieces = folded.split(/[-'’]/).filter((piece) => piece.length > 1);
  return limit(Math.max(nameLogit(folded.replace(/['’]/g, '')), pieces.reduce((sum, piece) => sum + nameLogit(piece), 0) / Math.max(1, pieces.length)));
}

const isInitial = (token: string): boolean => token.length <= 6 && (/\./.test(token) ? initial.test(token) && token.replace(/[^\p{L}]/gu, '').length <= 3 : token.length === 1 || /^\p{Lu}{2}$/u.test(token));

/** Signals of the words of a supposed name, without titles and degrees; `undefined` where a word cannot stand in one. */
export function nameSignals(tokens: readonly string[]): NameSignals | undefined {
  const signals = Object.fromEntries(signalNames.map((name) => [name, 0])) as NameSignals;
  const logits: number[] = [];
  let shouted = 0;
  let first = '';
  for (const token of tokens) {
    if (isParticle(token) && tokens.length > 1) {
      signals.particles++;
      continue;
    }
    if (!word.test(token)) return undefined;
    const upper = token.length > 1 && token === token.toUpperCase() && token !== token.toLowerCase();
    if (isInitial(token) && (tokens.length > 1)) {
      signals.initials++;
      continue;
    }
    if (upper) shouted++;
    const folded = fold(token).replace(/\.$/, '');
    const logit = wordLogit(folded);
    const kinds = wordClass(folded);
    if (kinds & vocabulary) signals.vocabulary += logit > 1.5 ? 0.3 : 1;
    if (kinds & Place) signals.place++;
    if (token.includes('-')) signals.hyphen = 1;
    if (!first) first = folded;
    logits.push(logit);
  }
  const count = logits.length;
  if (!count || count > 7 || signals.particles > 4 || signals.initials > 3) return undefined;
  if (shouted === count) signals.shouted = 1;
  else signals.acronym = shouted > 1 ? 1 : shouted;
  signals[count === 1 ? (signals.initials ? 'two' : 'one') : count === 2 ? 'two' : count === 3 ? 'three' : count === 4 ? 'four' : 'many'] = 1;
  signals.least = Math.min(...logits);
  signals.mean = logits.reduce((sum, logit) => sum + logit, 0) / count;
  signals.most = Math.max(...logits);
  signals.first = logits[0] ?? 0;
  signals.last = logits.at(-1) ?? 0;
  signals.given = limit(givenLogit(first));
  return signals;
}
