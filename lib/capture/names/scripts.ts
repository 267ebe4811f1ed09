const east = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const allEast = /^[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\s·・]+$/;
const twoSyllables = /^(?:남궁|황보|제갈|사공|선우|독고|서문|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|公孫|慕容|令狐|夏侯|司徒|端木|宇文)/;

/** Whether a text holds Chinese, Japanese or Korean letters. */
export const hasEastScript = (text: string): boolean => east.test(text);
/** Whether a text holds nothing but Chinese, Japanese or Korean letters. */
export const isEastScript = (text: string): boolean => allEast.test(text);

/** Family and given name of a name in an East Asian script, as far as they can be told apart. */
export function splitEastName(name: string): { familyName?: string; givenName?: string } {
  const [family, given, ...more] = name.split(/[\s·・]+/);
  if (given !== undefined) return more.length || !family ? {} : { familyName: family, givenName: given };
  if (/[\u3040-\u30ff]/.test(name) || name.length > 4 || name.length < 2) return {};
  const size = twoSyllables.test(name) && name.length > 2 ? 2 : 1;
  if (size === 1 && name.length > 3) return {};
  return { familyName: name.slice(0, size), givenName: name.slice(size) };
}
