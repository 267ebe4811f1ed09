import type { TemplateFilter } from '../render/filters';

/** A text after something was put into it, and where the caret goes. */
export type Inserted = { text: string; caret: number };

/** `{{ name }}` in place of what is selected. */
export function insertVariable(text: string, selection: { start: number; end: number }, name: string): Inserted {
  const mark = `{{ ${name} }}`;
  return { text: text.slice(0, selection.start) + mark + text.slice(selection.end), caret: selection.start + mark.length };
}

/** Filters that need a word with them start with a usual one. */
const usualArgument: Partial<Record<TemplateFilter, string>> = { truncate: ': 80', preposition: ': "für"', default: ': "…"' };

/**
 * The filter at the end of the `{{ … }}` around the caret, else of the last one before it in the same line; `undefined` where there is
 * none.
 */
export function insertFilter(text: string, caret: number, filter: TemplateFilter): Inserted | undefined {
  const line = text.lastIndexOf('\n', caret - 1) + 1;
  const output = [...text.matchAll(/\{\{[^{}\n]*?(-?\}\})/g)].findLast(({ index }) => index >= line && index <= caret);
  if (!output) return undefined;
  const end = output.index + output[0].length - (output[1]?.length ?? 2);
  const before = text.slice(0, end).trimEnd();
  const added = ` | ${filter}${usualArgument[filter] ?? ''}`;
  return { text: `${before}${added} ${text.slice(end)}`, caret: before.length + added.length };
}

/** The place in a text of a line and column, both counted from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return Math.min(before + Math.max(column - 1, 0), text.length);
}
