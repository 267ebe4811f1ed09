/** How sites hide e-mail addresses from robots that read only the mark-up. Each function undoes one way; '' where it does not apply. */

const decodeUtf8 = (bytes: number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));

/** Cloudflare: hexadecimal bytes, the first is the key that the others are XORed with. */
export function decodeCloudflare(hex: string): string {
  if (!/^(?:[\da-f]{2}){4,400}$/i.test(hex)) return '';
  const [key = 0, ...bytes] = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return decodeUtf8(bytes.map((byte) => byte ^ key));
}

const typo3Ranges = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
] as const;

const rotate = (text: string, by: number): string =>
  [...text]
    .map((character) => {
      const code = character.charCodeAt(0);
      const [low, high] = typo3Ranges.find(([from, to]) => code >= from && code <= to) ?? [code, code];
      const size = high - low + 1;
      return String.fromCharCode(low + ((((code - low + by) % size) + size) % size));
    })
    .join('');

/** TYPO3: each character is rotated by `vector` within one of three ranges. Without a vector, all are tried until it reads "mailto:". */
export function decodeTypo3(token: string, vector?: number): string {
  if (token.length > 1_000) return '';
  if (vector !== undefined && Number.isInteger(vector)) {
    const text = rotate(token, -vector);
    if (text.startsWith('mailto:')) return text;
  }
  for (let by = 1; by <= 26; by++) {
    for (const text of [rotate(token, -by), rotate(token, by)]) if (text.startsWith('mailto:')) return text;
  }
  return '';
}

export const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + (c.toLowerCase() < 'n' ? 13 : -13)));

/** Base64 of a text in UTF-8. */
export function decodeBase64(text: string): string {
  if (!/^[\w+/-]{4,800}={0,2}$/.test(text)) return '';
  try {
    return decodeUtf8([...atob(text.replaceAll('-', '+').replaceAll('_', '/'))].map((c) => c.charCodeAt(0)));
  } catch {
    return '';
  }
}

export const reversed = (text: string): string => [...text].reverse().join('');

/** `%40` and the like; text that is not validly encoded stays as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const statement =
  /([\w$]{1,40})\s*=\s*([\w$]{1,40}\s*\+\s*)?((?:'[^'\n]{0,200}'|"[^"\n]{0,200}")(?:\s*\+\s*(?:'[^'\n]{0,200}'|"[^"\n]{0,200}"))*)/g;

/** The texts that a small inline script puts together from quoted pieces (Joomla 3 and its many relatives). The script is not run. */
export function piecedTexts(script: string): string[] {
  if (script.length > 4_000) return [];
  const texts = new Map<string, string>();
  for (const [, name = '', continued, pieces = ''] of script.matchAll(statement)) {
    const added = pieces.replace(/^['"]|['"]$|['"]\s*\+\s*['"]/g, '');
    texts.set(name, (continued ? (texts.get(name) ?? '') : '') + added);
  }
  return [...texts.values()];
}
