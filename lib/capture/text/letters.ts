import { Pattern } from './pattern';

const [letter, twoLetters, capital, small, other, apart] = [
  String.raw`\p{L}`, String.raw`\p{L}{2}`, String.raw`^\p{Lu}`, String.raw`^\p{Ll}`, String.raw`[^\p{L}]+`, String.raw`[^\p{L}\p{N}]+`,
].map((source) => new Pattern(source, source.endsWith('+') ? 'g' : '')) as [Pattern, Pattern, Pattern, Pattern, Pattern, Pattern];

export const hasLetter = (text: string): boolean => letter.test(text);
export const hasTwoLetters = (text: string): boolean => twoLetters.test(text);
export const startsCapital = (text: string): boolean => capital.test(text);
export const startsSmall = (text: string): boolean => small.test(text);
/** The letters of a text alone. */
export const lettersOf = (text: string): string => other.strip(text);
/** The letters and digits of a text alone. */
export const lettersAndDigits = (text: string): string => apart.strip(text);
/** The runs of letters and digits. */
export const wordsAndNumbers = (text: string): string[] => apart.split(text);

const east = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Whether a text holds a Chinese, Japanese or Korean letter. */
export const hasEastLetter = (text: string): boolean => east.test(text);
