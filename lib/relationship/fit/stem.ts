/** Steps in their order: endings of inflection, then of derivation, in English and German, each with the shortest stem that it may leave. */
const steps: readonly (readonly [RegExp, string, number])[] = [
  [/(ismus|istinnen|istin|isten|ists|isms?)$/, 'ist', 4],
  [/(?<=log|rap|graph|nom)ist$/, '', 4],
  [/ies$/, 'y', 3],
  [/(?<=[bdgklmnprt])s$/, '', 3],
  [/(bility|bilitat)$/, 'bl', 3],
  [/innen$/, '', 5],
  [/(?<=(ent|est|ist))ry$/, '', 5],
  [/(ern|em|er|en|es|e|(?<!s)s|(?<=[elr])n)$/, '', 4],
  [/(ational|isation|fulness|iveness|ousness|ierung|lichkeit|igkeit)$/, '', 3],
  [/(ation|ating|ated|ator|ieren|iert|ingly|heit|keit)$/, '', 4],
  [/ment$/, '', 5],
  [/(?<=[st])(ion|or|orin)$/, '', 4],
  [/(ung|ing|isch|lich|ical|ial|end|ier|ed|at|in)$/, '', 4],
  [/(ig|ly|ik|ic|al|et|(?<=[bfgklmnpr]|sch)(?<![^i]en)t|i)$/, '', 4],
  [/(er|en|e|(?<!s)s)$/, '', 4],
  [/y$/, '', 6],
];

/** What the forms of a word have in common: an ending or two less, in English or German. `word`: folded (`lib/model/fold.ts`). */
export function stem(word: string): string {
  let rest = word.replace(/(?<=[iy])z/g, 's');
  for (const [ending, instead, least] of steps) {
    const shorter = rest.replace(ending, instead);
    if (shorter.length >= least) rest = shorter;
  }
  // "planning" and "plan", "entwickelt" and "Entwicklung".
  return rest.replace(/([^aeiou])\1$/, '$1').replace(/(?<=..[^aeiou])el$/, 'l');
}
