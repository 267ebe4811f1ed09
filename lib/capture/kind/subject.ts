import type { RatedCandidate } from '../records/rate';
import type { PageView } from '../signals/page-view';
import type { Structured } from '../structured';
import { logistic } from '../text/clamp';
import { pageFacts, possibleSubjects, subjectSignals, type Possible } from './subject-signals';
import weights from './subject-weights.json';
import { Pattern } from '../text/pattern';

/** Who the page as a whole is about, with how likely that is, 0 to 1. */
export type Subject = Possible & { confidence: number };

const initial = new Pattern(String.raw`^\p{Lu}\.?$`);

/** A page that lists more people than this is about none of them. */
const maxListed = 25;

/** Beside so many who are listed, somebody who is not is nobody whom the page is about. */
const longList = 5;

/** The likeliest subject of the page; `undefined` where nobody comes into question. */
export function findSubject(view: PageView, rated: readonly RatedCandidate[], structured: Structured, organization: string | undefined): Subject | undefined {
  const facts = pageFacts(view, rated, organization);
  if (facts.listed.size > maxListed) return undefined;
  let best: Subject | undefined;
  const all = possibleSubjects(view, rated, structured);
  for (const possible of all) {
    if (facts.listed.size >= longList && possible.chance < 0.5) continue;
    let odds = weights.base;
    for (const [id, weight] of Object.entries(weights.signals)) odds += weight * (subjectSignals[id]?.(possible, facts) ?? 0);
    const confidence = logistic(odds);
    if (confidence > (best?.confidence ?? 0)) best = { ...possible, confidence };
  }
  return best && { ...best, ...inFull(best, all) };
}

/** The same person named in full elsewhere on the page, where the subject is found by initials: "A. Example" in a list of works. */
function inFull({ parts, key }: Possible, all: readonly Possible[]): Pick<Possible, 'parts' | 'key' | 'places'> | undefined {
  const words = parts.name.split(/\s+/);
  const isInitial = (word: string) => initial.test(word);
  if (!words.slice(0, -1).every(isInitial)) return undefined;
  return all.find((other) => {
    const full = other.parts.name.split(/\s+/);
    return other.key !== key && full.length >= words.length && full.at(-1) === words.at(-1) && !isInitial(full[0] ?? '') && full[0]?.charAt(0) === words[0]?.charAt(0);
  });
}
