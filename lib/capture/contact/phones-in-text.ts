import { kindBehind, labelledKind, otherLabel } from './phone-words';

export type PhoneKind = 'phone' | 'fax' | 'mobile';
/** A telephone number as shown, where it stands in the text, and what it is for. */
export type PhoneMatch = { phone: string; start: number; end: number; kind: PhoneKind };

const numbers = /(?:\+\s?|\(\s?\+?\s?)?(?<![\d\p{L}])\d(?:[ \u00a0().\/·‐‑‒–—-]{0,3}\d){2,24}/gu;
const extension = new RegExp(
  String.raw`^[ \u00a0]?[,;(]?[ \u00a0]?(?:ext(?:ension|n)?|x|dw|durchwahl|poste|int(?:erno)?|ramal|wewn?|w|доб|内線|내선|#)` +
    String.raw`[. \u00a0:#]{0,3}\d{1,6}(?!\d)\)?`,
  'iu',
);
const extensionAlone = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:ext(?:ension|n)?|x(?=\d)|dw|durchwahl|nebenstelle|poste|ramal|int(?:erno)?|wewn?|内線|내선)` +
    String.raw`[. \u00a0:#]{0,3}(\d{2,6})(?![\p{L}\d])`,
  'giu',
);

const digitsOf = (text: string) => text.replace(/\D/g, '');
const groupsOf = (text: string) => text.split(/\D+/).filter(Boolean);

/** Numbers that only look like telephone numbers: dates, spans of years, page ranges, post codes, ISBN, ISSN, ORCID. */
const others = [
  /^\d{1,2}([./-])\s?\d{1,2}\1\s?(?:19|20)?\d{2}$/,
  /^(?:19|20)\d{2}([./-])\d{1,2}\1\d{1,2}/,
  /^(?:1[89]|20)\d{2}\s?[-–—/]\s?(?:(?:1[89]|20)?\d{2})(?:\D|$)/,
  /^\d{1,2}[./]\d{1,2}[./]?\s?[-–—]\s?\d{1,2}[./]\d{1,2}/,
  /^97[89][\s-]?\d/,
  /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{3,4}/,
  /^\d{1,3}(?:[.,]\d{1,3}){3}$/,
  /^0?\.\d/,
  /^\d{5}[-–]\d{3,4}$/,
  /^\d{3}[-–]\d{4}[-–]\d$/,
  /^10\.\d{4,}\//,
  /^(?:\d{1,2}[./])?\d{1,2}[./](?:19|20)\d{2}\s?[-–—]\s?\d/,
];
const year = /^(?:19|20)\d{2}$/;

/** Shapes that are telephone numbers also without a label. Tried on the groups of digits ("555-123-4567" is "3 3 4"). */
const nationalShapes = /^(?:1 )?3 3 4$|^(?:2 )?3 2 2$|^3 2 2 2$|^2 3 2 2$|^2 2 2 2( 2)?$|^3 4 4$|^2 4 4$/;

function looksLikePhone(text: string): boolean {
  const digits = digitsOf(text);
  const count = digits.length;
  if (count < 6 || count > 15 || others.some((pattern) => pattern.test(text))) return false;
  const shape = groupsOf(text)
    .map((group) => group.length)
    .join(' ');
  if (/^\(?\s?\+/.test(text)) return count >= 7;
  if (/^\+?\d{1,3}[ .-]{0,2}\(0\)/.test(text)) return count >= 8;
  if (/^00[1-9]/.test(digits)) return count >= 9 && !/^00\d[.,]/.test(text);
  if (/^\(\d{2,5}\)/.test(text)) return count >= 7;
  if (/^0[1-9]/.test(digits)) return /^0\d/.test(text) && (groupsOf(text).length > 1 ? count >= 7 : count >= 9 && count <= 11);
  if (/^[2-9]\d{2}[-.\u2010\u2011]\d{4}$/.test(text)) return true;
  if (/^1[3-9]\d{9}$/.test(text)) return true;
  if (/^(?:1 )?3 3 4$/.test(shape)) return /^1?[2-9]/.test(digits);
  if (/^3 3 3$/.test(shape)) return /^[2-9]/.test(digits) && /[ \u00a0-]/.test(text) && !text.includes('.') && !/00$/.test(digits);
  return nationalShapes.test(shape) && !/[./]/.test(text) && /^[1-9]/.test(digits);
}

/** Two numbers that run together ("555-123-4567 555-123-4568", "… / …"): where the second begins. */
function secondNumber(text: string): number {
  const wide = digitsOf(text).length > 15;
  for (const gap of text.matchAll(/(\s?[/·]\s?|\s[-–—]\s|[ \u00a0]{1,3})(?=[(\d])/g)) {
    const [head, tail] = [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)];
    const [before, after] = [digitsOf(head).length, digitsOf(tail).length];
    const alike =
      groupsOf(head)
        .map((g) => g.length)
        .join() ===
      groupsOf(tail)
        .map((g) => g.length)
        .join();
    if (before >= 7 && after >= 7 && (alike || (wide && /^[(0]/.test(tail)))) return gap.index + gap[0].length;
  }
  return -1;
}

type Candidate = { text: string; start: number };

/** The candidate without what belongs to no number: an open bracket, or a room before a number that is one by its shape. */
function tidied({ text, start }: Candidate): Candidate {
  if (text.startsWith('(') && !text.includes(')')) {
    const rest = text.slice(1).trimStart();
    return { text: rest, start: start + text.length - rest.length };
  }
  if (looksLikePhone(text)) return { text, start };
  for (const gap of text.matchAll(/[ \u00a0]+(?=[\d(])/g)) {
    const at = gap.index + gap[0].length;
    if (/^\d{1,5}(?:-\d{3,4})?$/.test(text.slice(0, gap.index)) && looksLikePhone(text.slice(at)))
      return { text: text.slice(at), start: start + at };
  }
  return { text, start };
}

function* candidatesIn(text: string): Generator<Candidate> {
  for (const match of text.matchAll(numbers)) {
    let rest: Candidate = { text: match[0], start: match.index };
    for (let next = secondNumber(rest.text); next > 0; next = secondNumber(rest.text)) {
      yield { text: rest.text.slice(0, next).replace(/[^\d]+$/, ''), start: rest.start };
      rest = { text: rest.text.slice(next), start: rest.start + next };
    }
    yield tidied(rest);
  }
}

/**
 * The telephone numbers in a text, as shown, in order. Without a label a number counts only in a shape that nothing else has.
 * `known`: the text is known to hold a number of this kind (a column "Phone"), so that any five digits do.
 */
export function phonesIn(text: string, known?: PhoneKind): PhoneMatch[] {
  const found: PhoneMatch[] = [];
  for (const { text: number, start } of candidatesIn(text)) {
    const before = text.slice(Math.max(0, start - 48), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const previous = found.at(-1);
    const joined =
      previous && /^\s?(?:[,;/&|·]|or|oder|und|and|y|ou|o)?\s?$/i.test(text.slice(previous.end, start)) ? previous.kind : undefined;
    // A single letter before "+" is a label without its colon: "M +44 …".
    const label = labelledKind(number.startsWith('+') ? `${line.trimEnd()}:` : line) ?? known;
    const kind = label ?? joined ?? 'phone';
    const count = digitsOf(number).length;
    const suffix = extension.exec(text.slice(start + number.length, start + number.length + 24))?.[0] ?? '';
    const end = start + number.length + suffix.length;
    const isPartOfMore = /^[\p{L}\d%€@_]|^[.,]\d|^[‐‑–-]\p{L}/u.test(text.slice(end, end + 2));
    if (isPartOfMore || (!label && /[\p{L}\d_@$€£#.,=-]$/u.test(before))) continue;
    if (!label && otherLabel.test(line)) continue;
    const fits = label
      ? count >= (known ? 3 : 4) &&
        count <= 16 &&
        !others.slice(0, 4).some((pattern) => pattern.test(number)) &&
        (known || !year.test(number))
      : looksLikePhone(number);
    if (!fits || (label && /office|büro|bureau|oficina|ufficio|work|voice|call|ring/i.test(line.slice(-12)) && !looksLikePhone(number)))
      continue;
    found.push({ phone: number + suffix, start, end, kind: kindBehind(text.slice(end, end + 16)) ?? kind });
  }
  for (const match of text.matchAll(extensionAlone)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((phone) => start < phone.end && end > phone.start)) found.push({ phone: match[0], start, end, kind: 'phone' });
  }
  return found.sort((a, b) => a.start - b.start);
}
