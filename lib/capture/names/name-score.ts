import { clamp } from '../text/clamp';
import { labelOf } from '../text/label-of';
import { cleanShown } from './clean-shown';
import { eastNameScore } from './east-score';
import { nameSignals, type NameSignals } from './name-signals';
import { hasEastScript, isEastScript } from './scripts';
import { segments } from './segments';
import { countPostNominals, isGenerational } from './suffixes';
import { countTitles } from './titles';

/** What each signal adds to the logit; fitted on names and other short texts of web pages, rounded. */
const weights: NameSignals = {
  one: -4, two: -0.3, three: -0.6, four: -1.2, many: -2.2, least: 0.5, mean: 0.8, most: 0.3, first: 0.4, last: 0.2, given: 0.1,
  initials: 0.8, particles: 0.5, vocabulary: -2.5, place: -1.2, shouted: -0.4, acronym: -0.8, hyphen: 0,
};
const titleWeight = 4.5;
const degreeWeight = 2;
const turnedWeight = 0.3;
const maxLength = 90;
const impossible = /[\d@/\\|<>=+{}#%$€£?!;:_*~^…&©®™]/;
const aside = /[()[\]（）"“”„«»,，、']/;
const aloneTitle = 3;

const known = new Map<string, number>();

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

function wordsScore(tokens: readonly string[], bonus: number, titled: number): number {
  const signals = nameSignals(tokens);
  if (!signals) return 0;
  let logit = bonus + (titled ? (signals.one ? aloneTitle : titleWeight) : 0);
  for (const name in weights) logit += weights[name as keyof NameSignals] * signals[name as keyof NameSignals];
  if (titled && signals.one) logit += 1;
  return clamp(logistic(logit));
}

function latinScore(text: string, language: string): number {
  const found = segments(text);
  if (found.rest || (found.main.length === 0)) return 0.02;
  const titled = countTitles(found.main, language);
  const turnedTitles = countTitles([...found.turned, 'x'], language);
  const main = found.main.slice(titled);
  const degrees = countPostNominals(main, titled ? 1 : 2);
  const kept = main.slice(0, main.length - degrees);
  if (kept.length > 1 && isGenerational(kept.at(-1) ?? '')) kept.pop();
  const words = [...found.turned.slice(turnedTitles), ...kept];
  if (words.length > 9) return 0;
  const bonus = (degrees || found.suffixes.length ? degreeWeight : 0) + (found.turned.length ? turnedWeight : 0);
  return wordsScore(words, bonus, titled + turnedTitles);
}

function score(text: string, language: string): number {
  const start = text.codePointAt(0) ?? 0;
  if ((start > 96 && start < 123 && !/^(?:d|de|da|del|della|di|du|van|von|vom|zu|ter|ten|el|al|le|la|mgr|lek|dr|prof|ir|ing|drs|inż|hab|mr|af|bin|ben|dos)[.'’ ]/.test(text)) || impossible.test(text)) return 0;
  const clean = aside.test(text) ? cleanShown(text) : text;
  if (hasEastScript(clean)) {
    if (!isEastScript(clean)) return 0.05;
    const lift = /[(（][A-Z][a-z]+[\s,]/.test(text) ? 0.3 : 0;
    return clamp(eastNameScore(clean) * (clean.length < text.length && !lift ? 0.7 : 1) + lift * (eastNameScore(clean) > 0.09 ? 1 : 0));
  }
  if (clean !== text && labelOf(text)) return 0;
  return latinScore(clean, language);
}

/**
 * How likely this whole text is exactly one person's name (titles and degrees allowed), 0 to 1. A name with anything else
 * beside it scores low: see `findNames`. Fast for texts that cannot be names.
 */
export function nameScore(text: string, hints: { language?: string } = {}): number {
  if (text.length < 2 || text.length > maxLength) return 0;
  const key = hints.language ? `${hints.language}\n${text}` : text;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const value = trimmed.length < 2 ? 0 : score(trimmed, hints.language ?? '');
  if (known.size >= 20_000) known.clear();
  known.set(key, value);
  return value;
}
