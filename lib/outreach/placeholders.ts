/** A gap left for the user: `[your name]`; also the merge fields of other programs: `{{ x }}`, `{name}`, `<Name>`, XXX. */
const gap = /\[\p{L}[^[\]\n]{0,120}\](?!\()|\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|\{\p{L}[^{}\n]{0,60}\}|<\p{L}[\p{L} ]{0,40}>|\bX{3,}\b/gu;

export type Placeholder = { text: string; in: 'subject' | 'body'; from: number; to: number };

/** Every unfilled gap with its place (offsets in UTF-16 units). */
export const findPlaceholders = (draft: { subject: string; body: string }): Placeholder[] =>
  (['subject', 'body'] as const).flatMap((part) =>
    [...draft[part].matchAll(gap)].map(({ 0: text, index }) => ({ text, in: part, from: index, to: index + text.length })),
  );

/** The unfilled gaps of a draft, each once, in order: a draft that has any cannot be handed over. */
export const placeholders = (draft: { subject: string; body: string }): string[] => [
  ...new Set(findPlaceholders(draft).map(({ text }) => text)),
];
