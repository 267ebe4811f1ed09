import { eastWord } from '../vocabulary/word-class';
import { Surname } from '../vocabulary/word-kinds';

const east = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const allEast = /^[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\s·・]+$/;

/** Titles behind a name. */
export const eastTitles = /\s*(?:副教授|准教授|教授|講師|讲师|博士|先生|女士|小姐|老师|老師|院士|医生|醫師|様|さん|さま|氏|君|교수님?|박사님?|선생님|님|씨|대표|이사)$/;

/** Whether a text holds Chinese, Japanese or Korean letters. */
export const hasEastScript = (text: string): boolean => east.test(text);
/** Whether a text holds nothing but Chinese, Japanese or Korean letters. */
export const isEastScript = (text: string): boolean => allEast.test(text);

/** The number of letters of the well-known family name a name without spaces begins with; 0 where it begins with none. */
export const surnameSize = (name: string): number => [3, 2, 1].find((size) => size < name.length && eastWord(name.slice(0, size)) & Surname) ?? 0;

/** Family and given name of a name in an East Asian script, as far as they can be told apart. */
export function splitEastName(name: string): { familyName?: string; givenName?: string } {
  const [family, given, ...more] = name.split(/[\s·・]+/);
  if (given !== undefined) return more.length || !family ? {} : { familyName: family, givenName: given };
  const known = surnameSize(name);
  if (/[\u3040-\u30ff]/.test(name) || name.length > 4 || name.length < 2 || (known < 2 && name.length > 3)) return {};
  return { familyName: name.slice(0, known || 1), givenName: name.slice(known || 1) };
}
