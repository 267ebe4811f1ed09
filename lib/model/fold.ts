const ligatures: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n' };
const ligature = new RegExp(`[${Object.keys(ligatures).join('')}]`, 'gu');
const mark = /\p{Mark}/gu;
const transcribedUmlaut = /(?<=[aou])e/gu;
const beyondAscii = /[\u0080-\uffff]/;
const separator = /[^\p{L}\p{N}]+/u;

/**
 * Text reduced to what makes two spellings the same word: lower case, no diacritics, no transcription of umlauts
 * ("Müller", "Mueller" and "Muller" are all "muller"). The fold of a beginning is a beginning of the fold, so prefixes can be searched.
 */
export const fold = (text: string): string => toPlainLetters(text).replace(transcribedUmlaut, '');

/** Most texts have nothing to be decomposed: that is found out far faster than it is done. */
const toPlainLetters = (text: string): string =>
  beyondAscii.test(text)
    ? text.normalize('NFKD').toLowerCase().replace(mark, '').replace(ligature, (letter) => ligatures[letter] ?? letter)
    : text.toLowerCase();

/** The folded words of a text, in order, repetitions included. */
export const foldedWords = (text: string): string[] => fold(text).split(separator).filter(Boolean);
