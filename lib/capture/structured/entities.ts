const pairs = (text: string) => new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]));
const signs = pairs('amp=& lt=< gt=> quot=" apos=\' commat=@ period=. shy= szlig=ß ndash=– rsquo=’');
const accents = pairs('uml=\u0308 acute=\u0301 grave=\u0300 circ=\u0302 tilde=\u0303 cedil=\u0327 ring=\u030a caron=\u030c');

function decoded(whole: string, digits: string | undefined, letter = '', rest = ''): string {
  if (digits) {
    const code = Number(digits.replace(/^x/i, '0x'));
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  const accent = accents.get(rest);
  return accent ? (letter + accent).normalize('NFC') : letter + rest === 'nbsp' ? ' ' : (signs.get(letter + rest) ?? whole);
}

/** HTML character references as text. Knows the numeric ones and the named ones of Western languages; others stay as they are. */
export const decodeEntities = (text: string): string => text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z])([a-z]{1,7}));?/gi, decoded);
