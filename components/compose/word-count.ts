const splitters = new Map<string, Intl.Segmenter>();

function splitterFor(language: string): Intl.Segmenter {
  const splitter = splitters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  splitters.set(language, splitter);
  return splitter;
}

/** How many words a text has, as the language counts them. */
export function wordCount(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of splitterFor(language).segment(text)) if (isWordLike) words++;
  return words;
}
