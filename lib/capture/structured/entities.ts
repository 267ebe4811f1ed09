const pairs = (text: string) => new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]));
const signs = pairs('amp=& lt=< gt=> quot=" apos=\' commat=@ period=. szlig=ß ndash=– rsquo=’ nbsp=\u00a0');
const accents = pairs('uml=\u0308 acute=\u0301 grave=\u0300 circ=\u0302 tilde=\u0303 cedil=\u0327');

function decoded(whole: string, digits: string | undefined, letter = '', rest = ''): string {
  const code = Number(digits?.replace(/^x/i, '0x'));
  if (digits) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  const accent = accents.get(rest);
  return accent ? (letter + accent).normalize('NFC') : (signs.get(letter + rest) ?? whole);
}

/** HTML character references as text. Knows the numeric ones and the named ones of Western languages; others stay as they are. */
export const decodeEntities = (text: string): string => text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z])([a-z]{1,7}));?/gi, decoded);
