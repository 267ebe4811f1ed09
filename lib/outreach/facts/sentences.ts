const splitters = new Map<string, Intl.Segmenter>();
const splitterFor = (language: string) => {
  const known = splitters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  splitters.set(language, known);
  return known;
};

/** Ends that are abbreviations, not sentences: "Dr.", "z. B.", "M.Sc.", "2.", "St.". */
const unfinished = /(?:^|[\s(])(?:\p{L}|Dr|Prof|Mag|Dipl|Univ|Ing|St|Mr|Mrs|Ms|bzw|ca|Nr|vs|etc|Inc|Ltd|Co|Jr|Sr|\d{1,2})\.\s*$/u;

/** The sentences of a text, trimmed; titles and initials with a dot do not end one. */
export function sentencesOf(text: string, language = 'en'): string[] {
  const result: string[] = [];
  let open = '';
  for (const line of text.split(/\n+/)) {
    for (const { segment } of splitterFor(language).segment(line)) {
      open += segment;
      if (unfinished.test(open)) continue;
      result.push(open.trim());
      open = '';
    }
    if (open.trim()) result.push(open.trim());
    open = '';
  }
  return result.filter(Boolean);
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
