import { eastTitles } from '../vocabulary/honorifics';
import { hangulSurnames, hangulWords, hanSurnames, hanWords, japaneseSurnames, kanaWords } from '../vocabulary/east-names';
import { splitEastName } from './scripts';
import { eastGroups } from '../vocabulary/words/groups';

const hangul = /^[\uac00-\ud7af]+$/;
const han = /^[\u3005\u3400-\u9fff\uf900-\ufaff]+$/;
const kana = /^[\u3040-\u30ff]+$/;

const hangulScore = (parts: readonly string[], size: number): number => {
  const joined = parts.join('');
  if (size < 2 || size > 5 || parts.length > 2 || hangulWords.test(joined) || eastGroups.test(joined)) return 0;
  if (!hangulSurnames.includes(joined[0] ?? '')) return 0.1;
  if (parts.length === 2) return (parts[0]?.length ?? 0) <= 2 && (parts[1]?.length ?? 0) <= 2 && !hangulWords.test(parts[1] ?? '') ? 0.6 : 0.15;
  return [0, 0, 0.45, 0.8, 0.4][size] ?? 0.1;
};

const isJapaneseSurname = (text: string): boolean => {
  for (let at = japaneseSurnames.indexOf(text); at >= 0; at = japaneseSurnames.indexOf(text, at + 1)) if (at % 2 === 0 || text.length > 2) return true;
  return false;
};

function hanScore(text: string): number {
  const size = text.length;
  if (size < 2 || size > 5) return 0;
  if (size >= 3 && isJapaneseSurname(text.slice(0, 2)) && !hanWords.test(text)) return 0.8;
  if (hanWords.test(text)) return 0.02;
  if (size > 2 && size < 5 && splitEastName(text).familyName?.length === 2) return 0.8;
  const surname = hanSurnames.includes(text[0] ?? '');
  if (surname) return size <= 3 ? (size === 3 ? 0.85 : 0.62) : 0.3;
  return size === 4 ? 0.35 : 0.15;
}

function pairScore(parts: readonly string[]): number {
  const [family = '', given = ''] = parts;
  if (parts.some((part) => part.length > 8 || hanWords.test(part) || kanaWords.test(part))) return 0.02;
  if (han.test(family) && family.length <= 3) {
    if (han.test(given) && given.length <= 3) return isJapaneseSurname(family) || hanSurnames.includes(family) ? 0.92 : 0.75;
    return kana.test(given) && given.length <= 5 ? 0.85 : 0.1;
  }
  return kana.test(family) && kana.test(given) && family.length + given.length > 2 ? 0.7 : 0.1;
}

/** How likely a text in Chinese, Japanese or Korean letters is a person's name, 0 to 1. */
export function eastNameScore(text: string): number {
  const titled = eastTitles.test(text) && !/^.{1,2}$/.test(text);
  const bare = titled ? text.replace(eastTitles, '') : text;
  const parts = bare.split(/[\s·・]+/).filter(Boolean);
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  if (size < 1 || size > 16 || parts.length > 3) return 0;
  const lift = titled ? 0.2 : 0;
  if (parts.every((part) => hangul.test(part))) return Math.min(1, hangulScore(parts, size) + lift);
  if (parts.length === 2) return Math.min(1, pairScore(parts) + lift);
  if (parts.length === 1 && han.test(bare)) return Math.min(1, hanScore(bare) + lift + (size === 1 && titled ? 0.3 : 0));
  if (parts.length === 3 && parts.every((part) => kana.test(part))) return kanaWords.test(bare) ? 0 : 0.55;
  return parts.length === 1 && /^[\u3400-\u9fff]{1,3}[\u3040-\u309f]{1,4}$/.test(bare) && isJapaneseSurname(bare.slice(0, 2)) && !kanaWords.test(bare) ? 0.7 : 0.05;
}
