/** How sites hide e-mail addresses from robots that read only the mark-up. Each function undoes one way; '' where it does not apply. */

const decodeUtf8 = (bytes: Iterable<number>): string => new TextDecoder().decode(Uint8Array.from(bytes));

/** Cloudflare: hexadecimal bytes, the first is the key that the others are XORed with. */
export function decodeCloudflare(hex: string): string {
  const [key = 0, ...bytes] = (hex.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  return decodeUtf8(bytes.map((byte) => byte ^ key));
}

const rotate = (text: string, by: number): string =>
  text.replace(/([+-:])|([@-Z])|[a-z]/g, (character, signs, capitals) => {
    const [first, size] = signs ? [43, 16] : capitals ? [64, 27] : [97, 26];
    return String.fromCharCode(first + ((character.charCodeAt(0) - first + by + 2 * size) % size));
  });

/** TYPO3: each character is rotated within one of three ranges, by a number that only one reading as "mailto:" has. */
export function decodeTypo3(token: string): string {
  for (let by = -26; by <= 26; by++) if (rotate(token.slice(0, 7), by) === 'mailto:') return rotate(token, by);
  return '';
}

/** Base64 of a text in UTF-8. */
export function decodeBase64(text: string): string {
  try {
    return decodeUtf8([...atob(text)].map((c) => c.charCodeAt(0)));
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

/** A script with the quoted pieces of each text put together (`x = 'an' + 'na'; x = x + '@'`, as Joomla 3 writes them). It is not run. */
export const piecedTogether = (script: string): string => script.replace(/(['"])\s*(?:;\s*[\w$]+\s*=\s*[\w$]+\s*)?\+\s*\1/g, '');
