/** Latin letters for those from a code point on, as names are romanised. */
const tables: [from: number, letters: string][] = [
  [0x3b1, 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'],
  [0x430, 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'],
  [0x451, 'e d g e dz i yi j lj nj c k  u'],
  [0x490, 'g g'],
];
const letters = new Map(tables.flatMap(([from, latin]) => latin.split(' ').map((letter, i): [string, string] => [String.fromCharCode(from + i), letter])));
const other = /[\u0370-\u045f\u0490\u0491]/;

/** A folded word with its Cyrillic and Greek letters written in Latin ones, as names are romanised. */
export const latinize = (word: string): string => (other.test(word) ? [...word].map((letter) => letters.get(letter) ?? letter).join('').replace(/oy/g, 'ou') : word);
