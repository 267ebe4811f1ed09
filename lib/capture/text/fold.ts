import { remembered } from '../remembered';

const special: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ŀ: 'l', ħ: 'h', '’': "'", '‘': "'", ʼ: "'" };
const specials = /[ßłøđðþæœıŀħ’‘ʼ]/g;
const marks = /[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/g;
const plain = /^[\x20-\x7e]*$/;

/** Lower case without accents, so that spelling variants of a word meet: `Müller` → `muller`, `Łódź` → `lodz`. Other scripts stay. */
export const fold = remembered((text: string): string => {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower.normalize('NFKD').replace(marks, '').normalize('NFC').replace(specials, (letter) => special[letter] ?? letter);
});
