import { isParticle } from './name-order';
import { nameScore } from './name-score';
import { hasEastScript } from './scripts';
import { isTitleWord } from './titles';

/** A name found in a text: `start` and `end` are offsets into the text. */
export type FoundName = { name: string; start: number; end: number; score: number };
type Token = { text: string; start: number; end: number };

const token = /[^\s,;:|/()[\]{}<>–—•·、，：（）"“”„«»]+|[,;:|/()[\]{}<>–—•·、，：（）"“”„«»]/gu;
const nameLike = /^(?:\p{Lu}|\p{Lo}|['’]\p{L})[\p{L}\p{M}.'’-]*$/u;
const maxText = 2_000;
const maxWords = 6;
const enough = 0.5;

/** Runs of words that could stand in a name, parted by punctuation and by words written small. */
function runs(text: string): Token[][] {
  const found: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length) found.push(run);
    run = [];
  };
  for (const match of text.matchAll(token)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    const sentenceEnd = /\p{L}{3,}\.$/u.test(word.text) && !isTitleWord(word.text);
    if (nameLike.test(word.text) || (isParticle(word.text) && run.length) || isTitleWord(word.text)) run.push(sentenceEnd ? { ...word, text: word.text.slice(0, -1), end: word.end - 1 } : word);
    else close();
    if (sentenceEnd) close();
  }
  close();
  return found;
}

/** The best name that starts at a word of a run; of equally good ones the longest. */
function bestFrom(text: string, run: readonly Token[], from: number, hints: { language?: string }): { found: FoundName; next: number } | undefined {
  const start = run[from]?.start ?? 0;
  let best: { found: FoundName; next: number } | undefined;
  for (let to = Math.min(run.length, from + maxWords); to > from; to--) {
    const last = run[to - 1];
    if (!last || isParticle(last.text)) continue;
    const name = text.slice(start, last.end);
    const score = nameScore(name, hints);
    if (score >= enough && score > (best?.found.score ?? 0) + 0.12) best = { found: { name, start, end: last.end, score }, next: to };
  }
  return best;
}

/**
 * Names within a short running text or a line (`Director: Anna Example`, `Anna Example and Bob Sample`), in order and without
 * overlap. Time grows linearly with the text, of which the first 2,000 letters are read.
 */
export function findNames(text: string, hints: { language?: string } = {}): FoundName[] {
  const trimmed = text.trim();
  const whole = trimmed.length <= 90 ? nameScore(trimmed, hints) : 0;
  const start = text.indexOf(trimmed);
  const itself = whole >= enough ? [{ name: trimmed, start, end: start + trimmed.length, score: whole }] : [];
  if (itself.length && !/[([（]/.test(trimmed)) return itself;
  const read = text.slice(0, maxText);
  const found: FoundName[] = [];
  for (const run of runs(read)) {
    for (let from = 0; from < run.length; ) {
      const word = run[from]?.text ?? '';
      const here = isParticle(word) && !isTitleWord(word) ? undefined : bestFrom(read, run, from, hints);
      const next = here && !hasEastScript(word) && here.found.score < 0.9 ? bestFrom(read, run, from + 1, hints) : undefined;
      const better = next && next.found.score > (here?.found.score ?? 0) + 0.15 ? next : here;
      if (better) found.push(better.found);
      from = better?.next ?? from + 1;
    }
  }
  return found.length ? found : itself;
}
