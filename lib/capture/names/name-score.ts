import { remembered } from '../remembered';
import { clamp, logistic } from '../text/clamp';
import { fold } from '../text/fold';
import { cleanShown, ownLetters } from './clean-shown';
import { eastNameScore } from './east-score';
import { nameLogit } from './gazetteer';
import { isParticle, isShouted, recase, shoutedSurname } from './name-order';
import { nameSignals, signalNames, type NameSignals } from './name-signals';
import { piecesOf } from './pieces';
import { hasEastScript, isEastScript } from './scripts';
import { isAnyTitle } from './titles';
import { startsSmall } from '../text/letters';
import { Pattern } from '../text/pattern';

/** What each signal adds to the logit; fitted on names and other short texts of web pages, rounded. */
const weights: NameSignals = {
  one: -5.2, two: 0.4, three: -0.3, four: 0, many: -0.6, most: 0.7, second: 0.8, first: 0.1, bad: -1.2, known: 0.9, initials: 0.6,
  vocabulary: -2.6, organization: -2.5, place: -2.8, shouted: -0.6, acronym: -3.2, titled: 2.8, courtesy: 3.9, degrees: 1.6, turned: -0.7,
};
/** Scripts without capitals tell names less clearly, and the model of words knows hardly anything but names in them. */
const caseless = new Pattern(String.raw`^\p{Lo}`);
const caselessBonus = 0.8;
const maxLength = 90;
const impossible = /[\d@\\|<>=+{}#%$€£?!;:_*~^…&©®™]/;
/** More words, or more words written small in a row, than any name has. */
const tooMany = new Pattern(String.raw`(?:\S+ ){11}|(?:^| )\p{Ll}\S+ \p{Ll}\S+ \p{Ll}\S+ \p{Ll}`);
const slash = /\//;
const aside = /[()[\]（）"“”„«»,，、']/;

const leastInCapitals = -1.5;

/** Capitals mark a family name, unless the word is no name: `NASA Center`. */
const surnameInCapitals = (words: readonly string[]) => {
  const found = shoutedSurname(words);
  if (!found) return undefined;
  const [marked, others] = [words.slice(found.start, found.end), [...words.slice(0, found.start), ...words.slice(found.end)]];
  const least = others.every((word) => nameLogit(fold(word)) > 0.3) ? leastInCapitals : 0;
  return marked.every((word) => isParticle(word) || (nameLogit(fold(word)) > least && (word.length > 4 || nameLogit(fold(word)) > 0))) ? found : undefined;
};

/** The signals of a text in letters with capitals; `undefined` where it holds what no name holds. */
export function readSignals(text: string, language: string): NameSignals | undefined {
  const { titles, given, family, degrees, rest } = piecesOf(text, language);
  if (rest || !family.length) return undefined;
  const words = [...given, ...family];
  const shouted = surnameInCapitals(words);
  const allShouted = words.length > 1 && words.every((word) => isShouted(word) && !word.includes('.'));
  const recased = words.map((word, i) => ((allShouted && word.length > 1) || (shouted && i >= shouted.start && i < shouted.end) ? recase(word) : word));
  const signals = words.length < 10 ? nameSignals(recased) : undefined;
  if (!signals) return undefined;
  if (allShouted) signals.shouted = 1;
  if (shouted && words[shouted.start]?.length !== 2) signals.acronym += words.slice(shouted.start, shouted.end).some((word) => word.length < 5) ? 0.4 : 0;
  signals.titled = Number(titles.length > 0);
  signals.courtesy = signals.titled && signals.one;
  if (signals.courtesy) Object.assign(signals, { most: Math.max(-0.5, signals.most), first: Math.max(-0.5, signals.first), bad: 0 });
  signals.degrees = Number(degrees.length > 0);
  signals.turned = Number(given.length > 0);
  return signals;
}

function latinScore(text: string, language: string): number {
  const signals = readSignals(text, language);
  if (!signals) return 0;
  let logit = caseless.test(text) ? caselessBonus : 0;
  for (const name of signalNames) logit += weights[name] * signals[name];
  return logistic(logit);
}

function score(text: string, language: string): number {
  const [first = ''] = text.split(/(?<=['’])|[ .]/);
  if (/^[([]/.test(text) || impossible.test(text) || (startsSmall(text) && !isParticle(first) && !isAnyTitle(first))) return 0;
  const clean = aside.test(text) || (hasEastScript(text) && /[A-Za-z]/.test(text)) ? cleanShown(text) : text;
  if (slash.test(clean)) return 0;
  if (hasEastScript(clean)) {
    if (!isEastScript(clean)) return 0.05;
    const lift = /[(（][A-Z][a-z]+[\s,]/.test(text) || ownLetters(text) ? 0.3 : 0;
    return clamp(eastNameScore(clean) * (clean.length < text.length && !lift ? 0.7 : 1) + lift * (eastNameScore(clean) > 0.09 ? 1 : 0));
  }
  return latinScore(clean, language);
}

/**
 * How likely this whole text is exactly one person's name (titles and degrees allowed), 0 to 1. A name with anything else
 * beside it scores low: see `findNames`. Fast for texts that cannot be names.
 */
export const nameScore = (text: string, { language = '' }: { language?: string } = {}): number => (text.length < 2 || text.length > maxLength ? 0 : scoreIn(language)(text));

const scoreIn = remembered((language: string) =>
  remembered((text: string) => {
    const trimmed = text.trim().replace(/\s+/g, ' ');
    return trimmed.length < 2 || tooMany.test(trimmed) ? 0 : score(trimmed, language);
  }),
);
