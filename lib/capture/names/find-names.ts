import { nameScore } from './name-score';

export type FoundName = { name: string; start: number; end: number; score: number };

/** Names within a short running text or line, in order; `start` and `end` are offsets into `text`. */
export function findNames(text: string, hints: { language?: string } = {}): FoundName[] {
  const found: FoundName[] = [];
  for (const match of text.matchAll(/[^,:;|–—()\n]+/g)) {
    const name = match[0].trim();
    const score = nameScore(name, hints);
    const start = match.index + match[0].indexOf(name);
    if (score >= 0.5) found.push({ name, start, end: start + name.length, score });
  }
  return found;
}
