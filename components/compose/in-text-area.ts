import type { Placeholder } from '@/lib/outreach/placeholders';
import { clampSpan, insertion, spliced } from './caret';

/** Selects a blank in its field, so that typing replaces it, and brings it into view. */
export function selectBlank(area: HTMLTextAreaElement | null, { from, to }: Pick<Placeholder, 'from' | 'to'>): void {
  if (!area) return;
  area.focus();
  area.setSelectionRange(from, to);
  const marks = area.parentElement?.querySelectorAll('mark') ?? [];
  const mark = [...marks].find((candidate) => Number(candidate.dataset.from) === from);
  (mark ?? area).scrollIntoView({ block: 'center' });
}

/** Deprecated, but the only way that keeps the undo history of the field (Chromium, Firefox ≥ 89). */
const typeInto = ({ ownerDocument }: HTMLTextAreaElement, text: string): boolean =>
  'execCommand' in ownerDocument && ownerDocument.execCommand('insertText', false, text);

/**
 * Puts a sentence where the caret of the field is, in place of what is selected. As typed text, so that the browser's own undo
 * takes it back; where the browser does not do that, `write` gets the whole text.
 */
export function putIn(area: HTMLTextAreaElement | null, sentence: string, write: (text: string) => void): void {
  if (!area) return;
  const span = clampSpan({ start: area.selectionStart, end: area.selectionEnd }, area.value.length);
  const { insert, caret } = insertion(area.value, span, sentence);
  area.focus();
  area.setSelectionRange(span.start, span.end);
  if (!typeInto(area, insert)) {
    area.value = spliced(area.value, span, insert);
    write(area.value);
  }
  area.setSelectionRange(caret, caret);
}
