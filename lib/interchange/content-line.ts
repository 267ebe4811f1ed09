/** Lines of vCard and iCalendar files (RFC 2425, 5545, 6350): CRLF, at most 75 octets each. */
const crlf = '\r\n';

const maxOctets = 75;

const utf8 = new TextEncoder();

/** What a line may not hold: line breaks, and control characters but for the tab. */
const controls = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

/**
 * A line folded: continued on the next one after a space where it is longer than 75 octets of UTF-8, never inside a character.
 * Ends with CRLF. A line break in it, which would begin another property, becomes a space.
 */
export function foldLine(line: string): string {
  const text = line.toWellFormed().replace(controls, ' ');
  if (utf8.encode(text).length <= maxOctets) return text + crlf;
  let folded = '';
  let octets = 0;
  for (const character of text) {
    const size = utf8.encode(character).length;
    if (octets + size > maxOctets) {
      folded += `${crlf} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded + crlf;
}

/** Text as a value: `\`, `;`, `,` and line breaks escaped. */
export const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');

/** The value that `escapeText` was given; other escaped characters stand for themselves. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\s\S])/g, (_, character: string) => (character === 'n' || character === 'N' ? '\n' : character));

/** The parts of a value between unescaped separators, still escaped. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '\\') i++;
    else if (value[i] === separator) {
      parts.push(value.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, value.slice(start)];
}
