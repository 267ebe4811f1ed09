import { kindBefore, otherLabel, type PhoneKind } from './phone-words';
import { Pattern } from '../text/pattern';

/** A telephone number as shown, where it stands in the text, and what it is for. */
export type PhoneMatch = { phone: string; start: number; end: number; kind: PhoneKind };

const numbers = new Pattern(String.raw`(?:\+\s?|\(\s?\+?\s?)?(?<![\d\p{L}])\d(?:[\s()./·‐‑‒–—-]{0,3}\d){2,24}`, 'g');
const goesOn = new Pattern(String.raw`^(?:[\p{L}\d%€@_]|[.,]\d|[‐‑–-]\p{L})`);
const goneOn = new Pattern(String.raw`[\p{L}\d_@$€£#.,=-]$`);
const extensionWords = 'ext(?:ension|n)?|dw|durchwahl|nebenstelle|poste|ramal|interno|内線|내선';
const extension = new RegExp(String.raw`^\s?[,;(]?\s?(?:${extensionWords}|int|x|wewn?|w|доб|#)[.\s:#]{0,3}\d{1,6}(?!\d)\)?`, 'i');
const extensionAlone = new RegExp(String.raw`(?<![\wÀ-῿぀-퟿.])(?:(?:${extensionWords})[.\s:#]{0,3}|x)\d{2,6}(?![\wÀ-῿぀-퟿])`, 'gi');

const year = String.raw`(?:1[89]|20)\d\d`;
/** Dates, spans of them, and single years. */
const date = new RegExp(
  String.raw`^(?:\d\d?([./-])\s?\d\d?\1\s?(?:19|20)?\d\d$|${year}([./-])\d\d?\2\d|${year}\s?[–—/-]\s?(?:1[89]|20)?\d\d(?!\d)|${year}$|` +
    String.raw`\d\d?[./]\d\d?[./]?\s?[–—-]\s?\d\d?[./]\d|(?:\d\d?[./])?\d\d?[./]${year}\s?[–—-])`,
);
/** Groups of digits ("555-123-4567" is "3 3 4") that only telephone numbers have; the first where the number starts like none other. */
const longShapes = /^(?:1 )?3 3 4$/;
const shapes = /^(?:2 )?3 2 2$|^3 2 2 2$|^2 3 2 2$|^2 2 2 2(?: 2)?$|^[23] 4 4$/;

/** Whether a number has a shape that, without any label, is that of a telephone number. */
function looksLikePhone(text: string): boolean {
  const groups = text.match(/\d+/g) ?? [];
  const digits = groups.join('');
  const count = digits.length;
  const shape = groups.map((group) => group.length).join(' ');
  if (count < 6 || count > 15 || date.test(text) || /^\d{5}[-–]\d{3,4}$/.test(text)) return false;
  if (/^\(?\s?\+|^\(\d{2,5}\)|^\d{1,3}[ .-]{0,2}\(0\)/.test(text)) return count >= 7;
  if (/^0{1,2}[1-9]/.test(text)) return groups.length > 1 ? count >= 7 : count >= 9 && count <= 13;
  if (/^[2-9]\d{2}[-.‐‑]\d{4}$|^1[3-9]\d{9}$/.test(text)) return true;
  if (longShapes.test(shape)) return /^1?[2-9]/.test(digits);
  if (shape === '3 3 3') return /^[2-9]/.test(digits) && !/\.|00$/.test(text);
  return shapes.test(shape) && !/[./]|^0/.test(text);
}

type Candidate = { text: string; start: number };

/** What may be a number: the match, or its parts where numbers (or a room and a number) stand side by side. */
function* candidatesIn(text: string, start: number): Generator<Candidate> {
  const open = text.startsWith('(') && !text.includes(')') ? 1 : 0;
  if (!looksLikePhone(text)) {
    for (const { 0: gap, index } of text.matchAll(/\s?[/·]\s?|\s[-–—]\s|\s+/g)) {
      const next = index + gap.length;
      const head = text.slice(0, index);
      if (!looksLikePhone(text.slice(next)) || (gap.trim() && !looksLikePhone(head))) continue;
      yield* candidatesIn(head, start);
      yield { text: text.slice(next), start: start + next };
      return;
    }
  }
  yield { text: text.slice(open), start: start + open };
}

/**
 * The telephone numbers in a text, as shown, in order. Without a label a number counts only in a shape that nothing else has.
 * `known`: the text is known to hold a number of this kind (a column "Phone"), so that any few digits do.
 */
export function phonesIn(text: string, known?: PhoneKind): PhoneMatch[] {
  const found: PhoneMatch[] = [];
  for (const match of numbers.matchAll(text)) {
    for (const { text: number, start } of candidatesIn(match[0], match.index)) {
      const previous = found.at(-1);
      if (previous && start < previous.end) continue;
      const line = text.slice(Math.max(0, start - 48), start).replace(/^[^]*\n/, '');
      // A single letter before "+" is a label without its colon: "M +44 …".
      const label = kindBefore(number.startsWith('+') ? `${line.trimEnd()}:` : line) ?? known;
      const suffix = extension.exec(text.slice(start + number.length, start + number.length + 24))?.[0] ?? '';
      const end = start + number.length + suffix.length;
      const isPartOfMore = goesOn.test(text.slice(end, end + 2));
      if (isPartOfMore || (!label && (goneOn.test(line) || otherLabel.test(line)))) continue;
      const count = number.replace(/\D/g, '').length;
      if (label ? count < (known ? 3 : 4) || count > 16 || (!known && date.test(number)) : !looksLikePhone(number)) continue;
      const isNext = previous && /^\s?(?:[,;/&|·]|or|oder|und|and|y|ou|o)?\s?$/i.test(text.slice(previous.end, start));
      const isFax = /^\s?[([]\s?f(?:ax)?\s?[)\]]/i.test(text.slice(end, end + 8));
      found.push({ phone: number + suffix, start, end, kind: isFax ? 'fax' : (label ?? (isNext ? previous.kind : 'phone')) });
    }
  }
  for (const { 0: phone, index: start } of text.matchAll(extensionAlone)) {
    const end = start + phone.length;
    if (!found.some((other) => start < other.end && end > other.start)) found.push({ phone, start, end, kind: 'phone' });
  }
  return found.sort((a, b) => a.start - b.start);
}
