/** `before`: the separator that stands before the part ('' for the first), one of `, : ; – | ( /` or a line break. */
export type Part = { text: string; before: string; start: number; end: number };

const separator = /\s*(?:[,;|\n·•]|:\s|\s[-–—/]\s|[()])\s*/g;

/** Splits a line such as `Name, Role`, `Role: Name` or `Name – Role (Org)` into its parts in order, with the separators before them. */
export function splitParts(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let before = '';
  const add = (end: number) => {
    const part = text.slice(start, end).trim();
    if (part) parts.push({ text: part, before, start, end: start + part.length });
  };
  for (const found of text.matchAll(separator)) {
    add(found.index);
    before = found[0].trim().replace(/[—-]/, '–') || '\n';
    start = found.index + found[0].length;
  }
  add(text.length);
  return parts;
}
