import { clamp } from '../text/clamp';
import { labelOf } from '../text/label-of';
import { cleanShown } from './clean-shown';
import { eastNameScore } from './east-score';
import { nameSignals, signalNames, type NameSignals } from './name-signals';
import { hasEastScript, isEastScript } from './scripts';
import { segments } from './segments';
import { countPostNominals, isGenerational } from './suffixes';
import { countTitles } from './titles';

/** What each signal adds to the logit; fitted on names and other short texts of web pages, rounded. */
const weights: NameSignals = {
  one: -4.3, two: 0.3, three: -0.5, four: -0.2, many: -0.6, most: 0.7, second: 0.65, first: 0.5, bad: -0.7, given: 0.2, known: 1.3, initials: 0.6,
  particles: 0, vocabulary: -2.6, organization: -2.6, place: -1.6, shouted: -0.3, acronym: -2.8, titled: 3, courtesy: 4.5, degrees: 1.2, turned: -0.5,
};
const maxLength = 90;
const impossible = /[\d@/\\|<>=+{}#%$€£?!;:_*~^…&©®™]/;
const aside = /[()[\]（）"“”„«»,，、']/;
const known = new Map<string, number>();

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The signals of a text in letters with capitals; `undefined` where it holds what no name holds. */
export function readSignals(text: string, language: string): NameSignals | undefined {
  const found = segments(text);
  if (found.rest || !found.main.length) return undefined;
  const titled = countTitles(found.main, language);
  const turnedTitles = countTitles([...found.turned, 'x'], language);
  const main = found.main.slice(titled);
  const degrees = countPostNominals(main, titled ? 1 : 2);
  const kept = main.slice(0, main.length - degrees);
  if (kept.length > 1 && isGenerational(kept.at(-1) ?? '')) kept.pop();
  const words = [...found.turned.slice(turnedTitles), ...kept];
  const signals = words.length < 10 ? nameSignals(words) : undefined;
  if (!signals) return undefined;
  signals.titled = titled + turnedTitles ? 1 : 0;
  signals.courtesy = signals.titled && signals.one;
  signals.degrees = degrees || found.suffixes.length ? 1 : 0;
  signals.turned = found.turned.length ? 1 : 0;
  return signals;
}

function latinScore(text: string, language: string): number {
  const signals = readSignals(text, language);
  if (!signals) return 0;
  let logit = 0;
  for (const name of signalNames) logit += weights[name] * signals[name];
  return logistic(logit);
}

function score(text: string, language: string): number {
  const start = text.codePointAt(0) ?? 0;
  if (start === 40 || start === 91 || (start > 96 && start < 123 && !/^(?:d|de|da|del|della|di|du|van|von|vom|zu|ter|ten|el|al|le|la|mgr|lek|dr|prof|ir|ing|drs|inż|hab|mr|af|bin|ben|dos)[.'’ ]/.test(text)) || impossible.test(text)) return 0;
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
