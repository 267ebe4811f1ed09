import { isParticle } from './name-order';
import { nameScore } from './name-score';
import { hasEastScript } from './scripts';
import { isTitleWord } from './titles';
import { Pattern } from '../text/pattern';

/** A name found in a text: `start` and `end` are offsets into the text. */
export type FoundName = { name: string; start: number; end: number; score: number };
/** A word of a text. `joins`: it may follow another word of a name; `last`: a sentence ends with it. */
type Word = { start: number; end: number; joins: boolean; opens: boolean; particle: boolean; last: boolean };

const token = /[^\s,;:|/()[\]{}<>–—•·、，：（）"“”„«»]+/g;
const nameLike = new Pattern(String.raw`^(?:\p{Lu}|\p{Lo}|['’]\p{L})[\p{L}\p{M}.'’-]*$`);
const sentenceLast = new Pattern(String.raw`\p{L}{3,}\.$`);
const maxText = 2_000;
const maxWords = 6;
const enough = 0.5;

/** `least`: how much a text must look like a name. */
type Hints = { language?: string; least?: number };

const readWord = ({ 0: text, index }: RegExpExecArray): Word => {
  const title = isTitleWord(text);
  const particle = isParticle(text) && !title;
  const last = sentenceLast.test(text) && !title;
  const opens = title || nameLike.test(text);
  return { start: index, end: index + text.length - Number(last), joins: opens || particle, opens: opens && !particle, particle, last };
};

type Best = FoundName & { next: number };

/** The best name that starts at a word; of nearly equally good ones the longest. */
function bestFrom(text: string, words: readonly Word[], from: number, hints: Hints): Best | undefined {
  let best: Best | undefined;
  const start = words[from]?.start ?? 0;
  for (let at = from; at < from + maxWords; at++) {
    const word = words[at];
    if (!word?.joins || (at === from ? !word.opens : text.slice(words[at - 1]?.end, word.start).trim())) break;
    const name = text.slice(start, word.end);
    const score = word.particle ? 0 : nameScore(name, hints);
    if (score >= (hints.least ?? enough) && score >= (best?.score ?? 0) - 0.12) best = { name, start, end: word.end, score, next: at + 1 };
    if (word.last) break;
  }
  return best;
}

/**
 * Names within a short running text or a line (`Director: Anna Example`, `Anna Example and Bob Sample`), in order and without
 * overlap. Time grows linearly with the text, of which the first 2,000 letters are read.
 */
export function findNames(text: string, hints: Hints = {}): FoundName[] {
  const name = text.trim();
  const score = name.length <= 90 ? nameScore(name, hints) : 0;
  const start = text.indexOf(name);
  const whole = score >= (hints.least ?? enough) ? [{ name, start, end: start + name.length, score }] : [];
  if (whole.length && !/[([（]/.test(name)) return whole;
  const read = text.slice(0, maxText);
  const words = [...read.matchAll(token)].map(readWord);
  const found: FoundName[] = [];
  for (let from = 0; from < words.length; ) {
    const here = bestFrom(read, words, from, hints);
    const next = here && here.score < 0.9 && !hasEastScript(here.name) ? bestFrom(read, words, from + 1, hints) : undefined;
    const better = next && here && next.score > here.score + 0.15 ? next : here;
    if (better) found.push({ name: better.name, start: better.start, end: better.end, score: better.score });
    from = better?.next ?? from + 1;
  }
  return found.length ? found : whole;
}
