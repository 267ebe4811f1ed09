import { eastClass, eastWord, wordClass } from '../vocabulary/word-class';
import { Group, Heading, Surname } from '../vocabulary/word-kinds';
import { eastTitles, surnameSize } from './scripts';

const hangul = /^[\uac00-\ud7af]+$/;
const han = /^[\u3005\u3400-\u9fff\uf900-\ufaff]+$/;
const kana = /^[\u3040-\u30ff]+$/;

const isSurname = (text: string): boolean => (eastWord(text) & Surname) > 0;
const holdsWord = (text: string): boolean => (eastClass(text) & (Surname - 1)) > 0;
const isHeading = (text: string): boolean => (wordClass(text) & Heading) > 0 || (eastWord(text) & (Surname - 1)) > 0;

const hangulScore = ([family = '', given]: readonly string[], joined: string): number => {
  if (joined.length < 2 || joined.length > 5 || isHeading(joined) || eastClass(joined) & Group) return 0;
  if (!isSurname(joined[0] ?? '')) return 0.1;
  if (given) return family.length < 3 && given.length < 3 && !isHeading(given) ? 0.6 : 0.15;
  return [0, 0, 0.45, 0.8, 0.4][joined.length] ?? 0.1;
};

function hanScore(text: string): number {
  const size = text.length;
  if (size < 2 || size > 5) return 0;
  if (holdsWord(text)) return 0.02;
  const surname = surnameSize(text);
  if (size > 2 && surname > 1) return 0.8;
  if (surname) return [0.62, 0.85][size - 2] ?? 0.3;
  return size === 4 ? 0.35 : 0.15;
}

function pairScore(family: string, given: string): number {
  if ([family, given].some((part) => part.length > 8 || (!isSurname(part) && holdsWord(part)))) return 0.02;
  if (!han.test(family)) return kana.test(family + given) && family.length + given.length > 2 ? 0.7 : 0.1;
  if (han.test(given)) return family.length < 4 && given.length < 4 ? (isSurname(family) ? 0.92 : 0.75) : 0.1;
  return kana.test(given) && given.length < 6 ? 0.85 : 0.1;
}

function bareScore(parts: readonly string[]): number {
  const [first = '', second = ''] = parts;
  const joined = parts.join('');
  if (parts.length < 3 && hangul.test(joined)) return hangulScore(parts, joined);
  if (parts.length === 2) return pairScore(first, second);
  if (parts.length === 3) return kana.test(joined) && !holdsWord(joined) ? 0.55 : 0;
  if (han.test(first)) return hanScore(first);
  return /^[\u3400-\u9fff]{2,3}[\u3040-\u309f]{1,4}$/.test(first) && surnameSize(first) > 1 ? 0.7 : 0.05;
}

/** How likely a text in Chinese, Japanese or Korean letters is a person's name, 0 to 1. */
export function eastNameScore(text: string): number {
  const titled = text.length > 2 && eastTitles.test(text);
  const parts = (titled ? text.replace(eastTitles, '') : text).split(/[\s·・]+/).filter(Boolean);
  const size = parts.join('').length;
  if (size < 1 || size > 16 || parts.length > 3) return 0;
  return Math.min(1, bareScore(parts) + (titled ? (size === 1 && han.test(text) ? 0.5 : 0.2) : 0));
}
