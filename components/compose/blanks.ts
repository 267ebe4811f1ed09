import type { Placeholder } from '@/lib/outreach/placeholders';

/** The two texts of a message that are typed. */
export type DraftPart = Placeholder['in'];
const draftParts: readonly DraftPart[] = ['subject', 'body'];

const position = (part: DraftPart, offset: number) => draftParts.indexOf(part) * 1e9 + offset;

/** The first blank after the caret, round the end to the first one; `undefined` when everything is filled. */
export const nextBlank = (blanks: readonly Placeholder[], caret?: { in: DraftPart; from: number }): Placeholder | undefined =>
  (caret && blanks.find((blank) => position(blank.in, blank.from) > position(caret.in, caret.from))) ?? blanks[0];

/** A text cut into pieces, marked or plain, for showing the marks (in order, not overlapping) behind a text field. */
export function pieces(text: string, marks: readonly Pick<Placeholder, 'from' | 'to'>[]): { text: string; marked: boolean }[] {
  const result: { text: string; marked: boolean }[] = [];
  let done = 0;
  for (const { from, to } of marks) {
    if (from > done) result.push({ text: text.slice(done, from), marked: false });
    result.push({ text: text.slice(from, to), marked: true });
    done = to;
  }
  if (done < text.length) result.push({ text: text.slice(done), marked: false });
  return result;
}
