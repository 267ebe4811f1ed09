import type { Span } from './caret';

/** The two texts of a message that are typed. */
export type DraftPart = 'subject' | 'body';
export const draftParts: readonly DraftPart[] = ['subject', 'body'];

/** A placeholder where it stands. */
export type Blank = Span & { part: DraftPart; text: string };

/** Every place of a text in which one of `needles` stands, in reading order; of two that begin together the longer one. */
export function spansOf(text: string, needles: readonly string[]): (Span & { text: string })[] {
  const sorted = [...new Set(needles)].filter(Boolean).sort((a, b) => b.length - a.length);
  const spans: (Span & { text: string })[] = [];
  for (let at = 0; at < text.length; ) {
    const hit = sorted.find((needle) => text.startsWith(needle, at));
    if (hit) spans.push({ start: at, end: at + hit.length, text: hit });
    at += hit ? hit.length : 1;
  }
  return spans;
}

/** The unfilled placeholders of a draft (their texts as `lib/outreach` finds them), each place on its own, subject first. */
export const blanksOf = (draft: Record<DraftPart, string>, names: readonly string[]): Blank[] =>
  draftParts.flatMap((part) => spansOf(draft[part], names).map((span) => ({ ...span, part })));

const position = ({ part, start }: { part: DraftPart; start: number }) => draftParts.indexOf(part) * 1e9 + start;

/** The first blank after `caret`, round the end to the first one; `undefined` when everything is filled. */
export const nextBlank = (blanks: readonly Blank[], caret?: { part: DraftPart; start: number }): Blank | undefined =>
  (caret && blanks.find((blank) => position(blank) > position(caret))) ?? blanks[0];

/** A text cut into pieces that alternate between plain and marked, for showing the marks behind a text field. */
export function pieces(text: string, marks: readonly Span[]): { text: string; marked: boolean }[] {
  const result: { text: string; marked: boolean }[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start > from) result.push({ text: text.slice(from, start), marked: false });
    result.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) result.push({ text: text.slice(from), marked: false });
  return result;
}
