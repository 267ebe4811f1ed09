import { fold } from '../text/fold';
import { termClass, wordClass } from '../vocabulary/word-class';
import { Address, Education, Group, Modifier, Organization, Particle, Place, Role } from '../vocabulary/word-kinds';
import { ambiguousLogit, givenLogit, nameLogit } from './gazetteer';
import { isParticle } from './name-order';

/** What each signal of a text's being a name adds to the logit; fitted on names and other short texts of web pages, rounded. */
export const nameWeights = {
  one: -5.5, two: 0.6, three: -0.1, four: 0.2, many: -0.6, most: 0.5, second: 0.8, first: 0.3, bad: -1.2, known: 1, initials: 0.7,
  vocabulary: -2.7, organization: -2.9, place: -2.8, shouted: -0.6, acronym: -3.2, titled: 2.8, courtesy: 4, degrees: 1.8, turned: -0.7,
};
/** What the words of a text tell about its being a name; each a small number that grows with the evidence. */
export type NameSignals = Record<keyof typeof nameWeights, number>;

const word = /^(?:\p{Lu}|['’]\p{L}|[\p{Lo}])[\p{L}\p{M}'’.ªº-]*$/u;
const initial = /^(?:\p{Lu}\p{Ll}?\.?[-–]?){1,3}$/u;
const vocabulary = Role | Modifier | Group | Education;
const organization = Organization | Address;
const contraction = /['’](?:s|ve|re|ll|d|m|t)$/i;
const article = /^(?:d[iae]s|d[ie]e|der|the|l[eoa]s|il|gli|our|unsere?|my|het|een|une?|eine?)$/i;
const abbreviation = /^(?:co|no|vol|nr|e\.v|s\.a)\.?$/i;
/** Two syllables of romanised Chinese. */
const pinyin = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:i?a(?:ng?|o|i)?|i?o(?:ng|u)|e(?:ng?|i)?|i(?:ng?|e|u)?|u(?:a(?:ng?|i)?|o|i|n|e)?|ue|o)){2}$/;
const limit = (value: number) => Math.max(-3, Math.min(3, value));

/** The logit of a word of several pieces (`Anna-Lena`) is that of its pieces taken together. */
function wordLogit(folded: string): number {
  const whole = nameLogit(folded.replace(/['’]/g, ''));
  const pieces = folded.split(/[-'’]/).filter((piece) => piece.length > 1);
  if (pieces[0] === folded) return limit(whole > -2 && folded.length > 4 && pinyin.test(folded) ? whole + 1.5 : whole);
  return limit(Math.max(whole, pieces.reduce((sum, piece) => sum + nameLogit(piece), 0) / Math.max(1, pieces.length)));
}

const isInitial = (token: string): boolean => token.length <= 6 && (/\./.test(token) ? initial.test(token) && token.replace(/[^\p{L}]/gu, '').length <= 3 : token.length === 1 || /^\p{Lu}{2}$/u.test(token));

/** Signals of the words of a supposed name, without titles and degrees; `undefined` where a word cannot stand in one. */
export function nameSignals(tokens: readonly string[]): NameSignals | undefined {
  if (article.test(tokens[0] ?? '')) return undefined;
  const signals = Object.fromEntries(Object.keys(nameWeights).map((name) => [name, 0])) as NameSignals;
  const logits: number[] = [];
  let [shouted, initials, particles, first] = [0, 0, 0, ''];
  for (const [i, token] of tokens.entries()) {
    if (i < tokens.length - 1 && isParticle(token)) {
      particles++;
      continue;
    }
    if (!word.test(token) || contraction.test(token) || abbreviation.test(token)) return undefined;
    if (tokens.length > 1 && isInitial(token)) {
      signals[/^\p{Lu}{2}/u.test(token) ? 'acronym' : 'initials']++;
      initials++;
      continue;
    }
    if (token.length > 1 && token === token.toUpperCase() && token !== token.toLowerCase()) shouted++;
    const folded = fold(token).replace(/\.$/, '');
    const kinds = wordClass(folded);
    const raw = wordLogit(folded);
    // A word of the vocabulary counts less against a name when it is a name as well (`Page`, `Baker`), or behind `van` or `de`.
    const doubt = raw > 2 || raw === ambiguousLogit || termClass(fold(tokens[i - 1] ?? '')) & Particle ? 0.35 : 1;
    if (kinds & vocabulary) signals.vocabulary += doubt;
    if (kinds & organization) signals.organization += doubt;
    if (kinds & Place) signals.place++;
    first ||= folded;
    logits.push(doubt < 1 ? Math.max(raw, -0.5) : kinds & (vocabulary | organization) ? Math.min(raw, -1) : raw);
  }
  const count = logits.length;
  if (!count || count > 7 || particles > 4 || initials > 3) return undefined;
  if (shouted === count) signals.shouted = 1;
  else signals.acronym += Math.min(1, shouted);
  signals[(['one', 'two', 'three', 'four'] as const)[count === 1 && initials ? 1 : count - 1] ?? 'many'] = 1;
  const [most = 0, second = 0] = [...logits].sort((a, b) => b - a);
  signals.most = most;
  signals.second = second;
  signals.first = logits[0] ?? 0;
  signals.bad = logits.filter((logit) => logit < -1).length;
  signals.known = count > 1 && signals.first > 1.2 && givenLogit(first) > 0.2 ? 1 : 0;
  return signals;
}
