import { fold } from '../text/fold';
import { Address, Education, Group, Modifier, Organization, Place, Role } from '../vocabulary/word-kinds';
import { wordClass } from '../vocabulary/word-class';
import { ambiguousLogit, givenLogit, nameLogit } from './gazetteer';
import { isParticle } from './name-order';
import { lettersOf } from '../text/letters';
import { Pattern } from '../text/pattern';

/** What the words of a text tell about its being a name; each a small number that grows with the evidence. */
export type NameSignals = Record<(typeof signalNames)[number], number>;
export const signalNames = ['one', 'two', 'three', 'four', 'many', 'most', 'second', 'first', 'bad', 'known', 'initials', 'vocabulary', 'organization', 'place', 'shouted', 'acronym', 'titled', 'courtesy', 'degrees', 'turned'] as const;

const nothing = Object.fromEntries(signalNames.map((name) => [name, 0])) as NameSignals;
const word = new Pattern(String.raw`^(?:\p{Lu}|['’]\p{L}|[\p{Lo}])[\p{L}\p{M}'’.ªº-]*$`);
const initial = new Pattern(String.raw`^(?:\p{Lu}\p{Ll}?\.?[-–]?){1,3}$`);
const capitals = new Pattern(String.raw`^\p{Lu}{2,}$`);
const vocabulary = Role | Modifier | Group | Education;
const organization = Organization | Address;
const contraction = /['’](?:s|ve|re|ll|d|m|t)$/i;
/** What follows one of these is a family name, whatever else it means. */
const afterParticle = /^(?:van|von|vom|zu|de|del|della|der|den|di|du|des|da|dos|la|le|ten|ter|el|al|bin|ibn)$/i;
const article = /^(?:die|das|der|the|les|los|las|il|gli|our|unser|unsere|my|het|een|une?|eine?)$/i;
const legalForm = /^(?:inc|llc|llp|ltd|gmbh|corp|plc|ag|kg|e\.v|s\.a|s\.r\.l|co|univ|dept|no|vol|nr)\.?$/i;
/** Two syllables of romanised Chinese. */
const pinyin = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:i?a(?:ng?|o|i)?|i?o(?:ng|u)|e(?:ng?|i)?|i(?:ng?|e|u)?|u(?:a(?:ng?|i)?|o|i|n|e)?|ue|o)){2}$/;
/** How much a word of the vocabulary counts against a name: less when it is a name as well (`Page`, `Baker`). */
const ambiguity = (logit: number) => (logit > 2 || logit === ambiguousLogit ? 0.35 : 1);
const limit = (value: number) => Math.max(-3, Math.min(3, value));

/** The logit of a word of several pieces (`Anna-Lena`) is that of its pieces taken together. */
function wordLogit(folded: string): number {
  if (!/[-'’]/.test(folded)) {
    const logit = nameLogit(folded);
    return limit(logit > -2 && folded.length > 4 && pinyin.test(folded) ? logit + 1.5 : logit);
  }
  const pieces = folded.split(/[-'’]/).filter((piece) => piece.length > 1);
  return limit(Math.max(nameLogit(folded.replace(/['’]/g, '')), pieces.reduce((sum, piece) => sum + nameLogit(piece), 0) / Math.max(1, pieces.length)));
}

const isInitial = (token: string): boolean => token.length <= 6 && (/\./.test(token) ? initial.test(token) && lettersOf(token).length <= 3 : token.length === 1 || (token.length === 2 && capitals.test(token)));

/** Signals of the words of a supposed name, without titles and degrees; `undefined` where a word cannot stand in one. */
export function nameSignals(tokens: readonly string[]): NameSignals | undefined {
  if (article.test(tokens[0] ?? '')) return undefined;
  const signals = { ...nothing };
  const logits: number[] = [];
  let shouted = 0;
  let initials = 0;
  let particles = 0;
  let first = '';
  for (const [i, token] of tokens.entries()) {
    if (tokens.length > 1 && isParticle(token) && i < tokens.length - 1) {
      particles++;
      continue;
    }
    if (!word.test(token) || contraction.test(token) || legalForm.test(token)) return undefined;
    const upper = token.length > 1 && token === token.toUpperCase() && token !== token.toLowerCase();
    if (tokens.length > 1 && isInitial(token)) {
      signals[capitals.test(token) ? 'acronym' : 'initials']++;
      initials++;
      continue;
    }
    if (upper) shouted++;
    const folded = fold(token).replace(/\.$/, '');
    const kinds = wordClass(folded);
    const raw = wordLogit(folded);
    const doubt = afterParticle.test(tokens[i - 1] ?? '') ? 0.35 : ambiguity(raw);
    const logit = doubt < 1 ? Math.max(raw, -0.5) : kinds & (vocabulary | organization) ? Math.min(raw, -1) : raw;
    if (kinds & vocabulary) signals.vocabulary += doubt;
    if (kinds & organization) signals.organization += doubt;
    if (kinds & Place) signals.place++;
    if (!first) first = folded;
    logits.push(logit);
  }
  const count = logits.length;
  if (!count || count > 7 || particles > 4 || initials > 3) return undefined;
  if (shouted === count) signals.shouted = 1;
  else signals.acronym += Math.min(1, shouted);
  signals[count === 1 ? (initials ? 'two' : 'one') : count === 2 ? 'two' : count === 3 ? 'three' : count === 4 ? 'four' : 'many'] = 1;
  const [most = 0, second = 0] = [...logits].sort((a, b) => b - a);
  signals.most = most;
  signals.second = count > 1 ? second : 0;
  signals.bad = logits.filter((logit) => logit < -1).length;
  signals.first = logits[0] ?? 0;
  signals.known = count > 1 && (logits[0] ?? 0) > 1.2 && givenLogit(first) > 0.2 ? 1 : 0;
  return signals;
}
