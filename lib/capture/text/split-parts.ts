import { isGenerational, isPostNominal } from '../names/suffixes';

/** `before`: what stands before the part: '' for the first, else one of `, ; : – | / (` or a line break. Offsets into the text. */
export type Part = { text: string; before: string; start: number; end: number };

const separator = /\s*(?:[,;|•·、，；｜]|[:：](?=\s|$|[^\x00-\x7f])|\s[-–—−/]+(?=\s)|\s[–—](?=\S)|\s(?=['’‘]\d\d(?:\W|$))|[()（）[\]]|\n)\s*/g;
const canonical: Record<string, string> = { '-': '–', '—': '–', '−': '–', '•': '|', '·': '|', '｜': '|', '、': ',', '，': ',', '；': ';', '：': ':', '（': '(', '[': '(', ')': '(', '）': '(', ']': '(' };

const sign = (separator: string): string => {
  const first = separator.trim()[0];
  return first === undefined ? '\n' : (canonical[first] ?? first);
};

/** Whether what follows a comma belongs to the name before it: `, PhD`, `, Jr.`. */
const belongsToName = (part: string): boolean => part.length < 24 && part.split(/\s+/).every((word) => isPostNominal(word) || isGenerational(word));

/** Splits a line such as `Name, Role`, `Role: Name` or `Name – Role (Org)` into its parts in order; degrees stay with their name. */
export function splitParts(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let before = '';
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const part = raw.trim();
    if (!part) return;
    const from = start + raw.indexOf(part);
    const previous = parts.at(-1);
    if (before === ',' && previous && belongsToName(part)) Object.assign(previous, { text: text.slice(previous.start, from + part.length), end: from + part.length });
    else parts.push({ text: part, before: parts.length ? before : '', start: from, end: from + part.length });
  };
  for (const found of text.matchAll(separator)) {
    add(found.index);
    const closing = /[)）\]]/.test(found[0]) && !/[([（]/.test(found[0]);
    before = closing ? sign(found[0].replace(/[)）\]]/g, '')) : sign(found[0]);
    if (closing && before === '\n') before = '|';
    start = found.index + found[0].length;
  }
  add(text.length);
  return parts;
}
