const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґёјљњћђџѓќў';
const cyrillicLatin = 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i ye g e j lj nj c d dz g k u'.split(' ');
const greek = 'αβγδεζηθικλμνξοπρσςτυφχψω';
const greekLatin = 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(' ');
const letters = new Map<string, string>([
  ...[...cyrillic].map((letter, i): [string, string] => [letter, cyrillicLatin[i] ?? '']),
  ...[...greek].map((letter, i): [string, string] => [letter, greekLatin[i] ?? '']),
]);
const other = /[\u0370-\u045f\u0490\u0491]/;

/** A folded word with its Cyrillic and Greek letters written in Latin ones, as names are romanised. */
export const latinize = (word: string): string => (other.test(word) ? [...word].map((letter) => letters.get(letter) ?? letter).join('').replace(/oy/g, 'ou') : word);
