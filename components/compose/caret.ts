/** A piece of a text by UTF-16 offsets, as text fields count them. */
export type Span = { start: number; end: number };

const needsSpaceBefore = (before: string) => before !== '' && !/[\s([{„“"'‘«]$/u.test(before);
const needsSpaceAfter = (after: string) => after !== '' && !/^[\s.,;:!?)\]}“”"'’»]/u.test(after);

/**
 * What to put in the place of `span` of `text` so that `sentence` stands apart from the words around it by one space, and where
 * the caret goes afterwards.
 */
export function insertion(text: string, span: Span, sentence: string): { insert: string; caret: number } {
  const before = needsSpaceBefore(text.slice(0, span.start)) ? ' ' : '';
  const after = needsSpaceAfter(text.slice(span.end)) ? ' ' : '';
  const insert = before + sentence.trim() + after;
  return { insert, caret: span.start + insert.length };
}

/** `text` with `span` replaced. */
export const spliced = (text: string, span: Span, insert: string): string => text.slice(0, span.start) + insert + text.slice(span.end);

/** `span` moved into a text of `length` characters: the text may have changed since the caret was seen. */
export const clampSpan = ({ start, end }: Span, length: number): Span => {
  const from = Math.min(Math.max(start, 0), length);
  return { start: from, end: Math.min(Math.max(end, from), length) };
};

/** Where a fact about the person belongs as long as nobody put the caret anywhere: the end of the first paragraph after the greeting. */
export function openingEnd(body: string): number {
  const paragraphs = [...body.matchAll(/\S(?:.|\n(?!\s*\n))*/gu)];
  const opening = paragraphs[1] ?? paragraphs[0];
  return opening ? opening.index + opening[0].trimEnd().length : 0;
}
