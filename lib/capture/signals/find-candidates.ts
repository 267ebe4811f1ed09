import type { Expired } from '../deadline';
import { findNames } from '../names/find-names';
import { ownLetters } from '../names/clean-shown';
import { nameScore } from '../names/name-score';
import { parseName } from '../names/parse-name';
import { remembered } from '../remembered';
import { intervalOf } from '../snapshot/positions';
import type { Box, Line, Snapshot } from '../snapshot/types';
import { type Part, splitParts } from '../text/split-parts';
import type { Candidate, Form } from './candidate';
import { hasSetOffLine } from './emphasis';
import { isOrdinary } from './ordinary';
import { hasLetter } from '../text/letters';
import { textScores } from '../text/text-scores';
import { Pattern } from '../text/pattern';

const maxName = 110;
const maxWords = 14;
const maxCandidates = 40_000;

/** Two capitals in the first two words, or writing without capitals. */
const startsCapital = /^(?:[A-ZÀ-ÖØ-ÞĀ-ſΑ-Я][^\s,;:]*[\s]+[A-ZÀ-ÖØ-ÞĀ-ſΑ-Яa-z]|[\u3040-\uffff])/;
const prose = new Set(['p', 'div', 'li', 'td', 'dd', 'section', 'article', 'blockquote']);
const separator = /[,;:|(/·•\n–—、，：（]|\s-\s|\s['’‘]\d\d|\s(?:and|und|y|e|et|en|och|i|ve|&)\s/;

type Span = { from: number; to: number };

const capital = new Pattern(String.raw`[\p{Lu}\p{Lt}\p{Lo}]`);
const isNameLike = new Pattern(String.raw`^\s*\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,2}\s*$`);
/** Where names are never those of people to save. */
const skipped = (line: Line) => line.block.landmarks.has('nav') || line.block.landmarks.has('form') || (line.block.landmarks.has('footer') && !line.block.landmarks.has('main'));

/** What counts the entries of a list, or says when somebody held an office: no part of the name behind it. */
const numbering = /^\s*(?:\d{1,3}[.)]|(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?:?)\s+(?=\D)/;

const yearBehind = /(?<=[a-zß-öø-ÿ]{3})\s+(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d{2,4})?)?\s*$/;

/** "B.S. ’82", "’04": what class a graduate was of. */
const classBehind = /,?\s+(?:(?:[A-Z][A-Za-z]{0,3}\.?){1,4},?\s*)?['’]\d\d\s*$/;

const plausible = (text: string) => text.length > 1 && !/[<>{}\\]/.test(text) && text.length <= maxName && hasLetter(text) && text.split(' ').length <= maxWords;

/** The smallest element around the whole span. */
function boxAround(line: Line, { from, to }: Span): Box {
  const touched = line.pieces.filter((piece) => piece.from < to && piece.to > from);
  const first = touched[0]?.box ?? line.block;
  const end = touched[touched.length - 1]?.at ?? first.start;
  let box = first;
  while (box.end <= end && box.parent) box = box.parent;
  return box;
}

/** An interval widened to the inline elements that hold nothing but the span. */
function withMarkup(line: Line, span: Span, interval: { start: number; end: number }): { start: number; end: number } {
  const touched = line.pieces.filter((piece) => piece.to > span.from && piece.from < span.to);
  const [first, last] = [touched[0], touched.at(-1)];
  let { start, end } = interval;
  if (!first || !last || first.from < span.from || hasLetter(line.text.slice(span.to, last.to))) return interval;
  for (let box: Box | undefined = first.box; box && !box.block && box.end <= Math.ceil(end); box = box.parent) {
    start = Math.min(start, box.start);
    end = Math.max(end, box.end);
  }
  return { start, end };
}

/** The text of a block itself between its marked-up parts: "Director" in bold, then a name. */
function ownRuns({ pieces, block }: Line): Span[] {
  const runs: Span[] = [];
  for (const [at, { box, from, to }] of pieces.slice(0, 200).entries()) {
    if (box !== block) continue;
    const last = runs.at(-1);
    if (last && pieces[at - 1]?.box === block) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

/** Spans of the marked-up parts of a line: each inline element that lies within it and covers less than all of it. */
function inlineSpans(line: Line): Span[] {
  if (line.pieces.length < 2) return [];
  const spans = new Map<Box, Span>();
  for (const piece of line.pieces.slice(0, 200)) {
    for (let box: Box | undefined = piece.box; box && !box.block && box.start >= line.block.start; box = box.parent) {
      const known = spans.get(box);
      if (known) known.to = piece.to;
      else spans.set(box, { from: piece.from, to: piece.to });
    }
  }
  const seen = new Set<string>();
  return [...spans.values(), ...ownRuns(line)].filter(({ from, to }) => {
    const key = `${from}-${to}`;
    if ((from === 0 && to === line.text.length) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const enumeration = /[,;、，]|\s(?:and|und|y|e|et|en|och|i|ve|&)\s/;
/** What several people in one line are set apart by, each with what is said of them. */
const recordSeparators = [/\s*[;；]\s*/g, /\s+[/|·•]\s+/g, /\s+[–—]\s+/g];
const enumerationSplit = /\s*[,;、，]\s*(?:(?:and|und|y|e|et|en|och|i|ve|&)\s+)?|\s+(?:and|und|y|e|et|en|och|i|ve|&)\s+/g;

function* pieces(text: string, offset: number): Generator<Span> {
  let from = 0;
  for (const match of text.matchAll(enumerationSplit)) {
    yield { from: offset + from, to: offset + match.index };
    from = match.index + match[0].length;
  }
  yield { from: offset + from, to: offset + text.length };
}

/** Finds every text of the page that may be a name, each in every way it stands there. */
export class CandidateFinder {
  private readonly found: Candidate[] = [];
  private readonly hints: { language?: string };
  private readonly score: (text: string) => number;

  constructor(language: string | undefined) {
    this.hints = language ? { language } : {};
    this.score = remembered((text) => (isOrdinary(text) ? 0 : nameScore(text, this.hints)));
  }

  private add(form: Form, line: Line, span: Span, least: number, full?: string): boolean {
    let { from, to } = span;
    if (to - from > maxName * 2) return false;
    from += (numbering.exec(line.text.slice(from, to))?.[0] ?? '').length;
    while (from < to && /[\s,;:–—|•·*(-]/.test(line.text.charAt(from))) from++;
    const named = line.text.slice(from, to);
    to -= ((classBehind.exec(named) ?? yearBehind.exec(named))?.[0] ?? '').length;
    while (to > from && /[\s,;:–—|•·*(-]/.test(line.text.charAt(to - 1))) to--;
    if (/[)）]/.test(line.text.charAt(to)) && /[(（][^)）]*$/.test(line.text.slice(from, to))) to++;
    const text = line.text.slice(from, to);
    if (!plausible(text)) return false;
    const score = this.score(full ?? text);
    if (score < least || (form !== 'couple' && this.namesSeveral(text))) return false;
    const box = boxAround(line, { from, to });
    this.found.push({ text, form, line, from, to, full, box, ...withMarkup(line, { from, to }, intervalOf(line, from, to)), score });
    return true;
  }

  /** "Anna Example, Ben Sample": two names, not one turned round. */
  private namesSeveral(text: string): boolean {
    if (!enumeration.test(text)) return false;
    const parts = text.split(enumerationSplit);
    return parts.length > 1 && parts.every((part) => part.includes(' ') && this.score(part) >= 0.5 && parseName(part)?.name.includes(' '));
  }

  readLine(line: Line): void {
    const { text } = line;
    if (skipped(line) || !capital.test(text)) return;
    if (ownLetters(text)) {
      this.add('line', line, { from: 0, to: text.length }, 0);
      return;
    }
    const isParted = separator.test(text);
    const isCouple = isParted && text.length <= maxName && this.couple(line);
    if (!isCouple) this.add('line', line, { from: 0, to: text.length }, 0);
    for (const span of inlineSpans(line)) this.add('inline', line, span, 0);
    if (text.length > 40 && prose.has(line.block.tag) && startsCapital.test(text)) this.start(line);
    if (text.length > 60_000 || !isParted) return;
    const parts = splitParts(text);
    const [first, second] = parts;
    if (!first || !second) {
      this.items(line, { from: 0, to: text.length });
      return;
    }
    this.lead(line, parts);
    this.tails(line, parts);
    const label = /^[^:：]{2,120}[:：]\s*/.exec(text);
    this.items(line, { from: label?.[0].length ?? 0, to: text.length });
  }

  private lead(line: Line, parts: readonly Part[]): void {
    const span = this.bestFrom(line, parts);
    if (span && span.to < line.text.length) this.add('lead', line, span, 0.2);
  }

  /** What stands behind a label or a dash: "Director: Anna Example", "Office – Anna Example – Riverton". */
  private tails(line: Line, parts: readonly Part[]): void {
    const tails = parts.flatMap(({ before }, at) => (at > 0 && /^[:：–|]$/.test(before.trim()) ? [at] : []));
    if (!tails.length || textScores.location(line.text) >= 0.9) return;
    for (const at of [...tails.slice(0, 2), ...tails.slice(2).slice(-1)]) {
      const span = this.bestFrom(line, parts.slice(at));
      if (!span) continue;
      const rest = line.text.slice(span.from);
      const isAll = rest.length <= maxName && this.score(rest) > this.score(line.text.slice(span.from, span.to)) - 0.05;
      this.add('tail', line, isAll ? { from: span.from, to: line.text.length } : span, 0.3);
    }
  }

  /** "Surname, Dr Given" and "Given Surname, PhD" are names with a comma: the longer one where it reads better. */
  private bestFrom(line: Line, [first, ...others]: readonly Part[]): Span | undefined {
    if (!first) return undefined;
    let best = { to: first.end, score: this.score(line.text.slice(first.start, first.end)) };
    for (const part of others.slice(0, 3)) {
      if (!/^[,(（]/.test(part.before.trim()) || textScores.role(part.text) >= 0.95) break;
      const text = line.text.slice(first.start, part.end);
      const score = text.length <= maxName ? this.score(text) : 0;
      if (score > best.score + 0.02) best = { to: part.end, score };
    }
    return { from: first.start, to: best.to };
  }

  /** A name that running text begins with. */
  private start(line: Line): void {
    const [first] = findNames(line.text.slice(0, 90), this.hints);
    if (first && first.start === 0 && first.end < line.text.length - 12) this.add('start', line, { from: 0, to: first.end }, 0.4);
  }

  /** "Dr. Ada and Ben Example": two people, one family name. Whether there are two. */
  private couple(line: Line): boolean {
    const found = /^(.{2,40}?)\s(?:and|und|y|e|et|en|och|i|&)\s(.{4,60})$/.exec(line.text.replace(/\s+[-–—(,].*$/, ''));
    const [first, second] = [found?.[1] ?? '', found?.[2] ?? ''];
    const other = second ? parseName(second) : undefined;
    const family = other?.familyName;
    if (!family || !other.name.includes(' ') || parseName(first)?.name.includes(' ')) return false;
    if (this.score(second) < 0.5 || this.score(`${first} ${family}`) < 0.5) return false;
    const at = line.text.indexOf(second);
    this.add('couple', line, { from: 0, to: first.length }, 0.4, `${first} ${family}`);
    this.add('couple', line, { from: at, to: at + second.length }, 0.4);
    return true;
  }

  /** "Anna Example, PhD 2001; Ben Sample, PhD 2004": several people, each with what is said of them. Whether there are any. */
  private records(line: Line, span: Span): boolean {
    const text = line.text.slice(span.from, span.to);
    for (const separator of recordSeparators) {
      const starts = [0, ...[...text.matchAll(separator)].map(({ 0: found, index }) => index + found.length)];
      if (starts.length < 2 || starts.length > 500) continue;
      const isName = (part: Part | undefined): part is Part => part !== undefined && part.text.length <= 60 && this.score(part.text) >= 0.4;
      const partsFrom = (start: number, at: number) =>
        splitParts(text.slice(start, starts[at + 1])).map((part) => ({ ...part, start: part.start + start, end: part.end + start }));
      // Running text is told by its beginning, without being read to its end.
      if (!starts.slice(0, 3).some((start, at) => isName(partsFrom(start, at)[0]))) continue;
      const parts = starts.map(partsFrom);
      const leads = parts.map(([first]) => first).filter(isName);
      if (leads.length < 2 || leads.length < parts.length * 0.6 || parts.some(([, second]) => isName(second))) continue;
      for (const { start, end } of leads) this.add('item', line, { from: span.from + start, to: span.from + end }, 0.1);
      return true;
    }
    return false;
  }

  private items(line: Line, span: Span): void {
    const text = line.text.slice(span.from, span.to);
    if (this.records(line, span) || !enumeration.test(text)) return;
    const spans = [...pieces(text, span.from)].slice(0, 5_000);
    const end = spans.at(-1);
    // "Name, Employer, Country": one person, with where they are.
    if (end && spans.length < 5 && textScores.location(line.text.slice(end.from, end.to)) >= 0.6) return;
    if (spans.length < 2) return;
    const good: Span[] = [];
    const odd: Span[] = [];
    for (const [at, one] of spans.entries()) {
      if (one.to - one.from <= 60 && this.score(line.text.slice(one.from, one.to)) >= 0.4 && textScores.organization(line.text.slice(one.from, one.to)) < 0.6) good.push(one);
      else if (isNameLike.test(line.text.slice(one.from, one.to))) odd.push(one);
      // Running text: it is no list of names any more, whatever follows.
      if (at + 1 - good.length > spans.length * 0.4) return;
    }
    if (good.length < 2) return;
    const isAllNames = span.from === 0 && good.length + odd.length === spans.length && odd.length * 3 <= spans.length;
    for (const item of isAllNames ? [...good, ...odd] : good) {
      // "Anna Example (University of Riverton)": what stands in brackets behind one of several names is said of them.
      const bracket = /\s*[(（][^()（）]*[)）]\s*$/.exec(line.text.slice(item.from, item.to));
      this.add('item', line, bracket && bracket.index > 0 ? { from: item.from, to: item.from + bracket.index } : item, 0.1);
    }
  }

  /** A name broken over the lines of one element: a title above, or given and family name each on a line. */
  readBlock(lines: Line[]): void {
    const [first, last] = [lines[0], lines[lines.length - 1]];
    if (!first || !last || lines.length > 3 || lines.some(({ text }) => text.length > 60)) return;
    const text = lines.map((line) => line.text).join(' ');
    const score = plausible(text) ? this.score(text) : 0;
    if (score < 0.4 || hasSetOffLine(lines) || lines.some((line) => this.score(line.text) >= score)) return;
    const box = lines.every(({ block }) => block === first.block) ? first.block : undefined;
    if (box) this.found.push({ text, form: 'block', line: first, from: 0, to: first.text.length, box, start: first.start, end: last.end, score });
  }

  all(): Candidate[] {
    return this.found;
  }
}

/** All candidates of the page, in the order of their lines. */
export function findCandidates(page: Snapshot, expired: Expired = () => false): Candidate[] {
  const finder = new CandidateFinder(page.language);
  let block: Line[] = [];
  for (const line of page.lines) {
    if ((line.index & 63) === 63 && (finder.all().length > maxCandidates || expired())) break;
    if (block.length && block[0]?.block !== line.block) {
      if (block.length > 1) finder.readBlock(block);
      block = [];
    }
    block.push(line);
    finder.readLine(line);
  }
  if (block.length > 1) finder.readBlock(block);
  return finder.all();
}
