/** Endings of English and German words, the longest first, each with the shortest stem that it may leave. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(ational|ization|isation|fulness|iveness|ousness|ierungen|ierung)$/, 3],
  [/(ations|ation|ungen|lichkeit|igkeit|ingly|ement|ments|ieren|ierte|ierend)$/, 4],
  [/(ment|tion|ings|ung|ing|ers|ern|erin|innen|isch|ische|ischen|lich|liche|lichen|ical|ics|ies|ied|end|ende|enden)$/, 4],
  [/(ed|er|es|en|em|ly|ik|ic|al|in|is|et|st|te|te?n)$/, 4],
  [/(e|s|y)$/, 3],
  [/n$/, 4],
];

/** What the forms of a word have in common: an ending or two less, in English or German. `word`: folded (`lib/model/fold.ts`). */
export function stem(word: string): string {
  let rest = word;
  for (const [ending, least] of endings) {
    const shorter = rest.replace(ending, '');
    if (shorter.length >= least) rest = shorter;
  }
  return rest;
}
