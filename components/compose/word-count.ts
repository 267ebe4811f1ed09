/** How many words a text has, as the language counts them. */
export function wordCount(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (isWordLike) words++;
  return words;
}
