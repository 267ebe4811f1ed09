import { expect } from 'vitest';

const utf8 = new TextEncoder();

/** The rules of RFC 5545 and RFC 6350 for lines, on bytes: CRLF alone, at most 75 octets, each line valid UTF-8 by itself. */
export function expectContentLines(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const bytes = Buffer.from(utf8.encode(text));
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\r\n', start);
    const line = bytes.subarray(start, end);
    expect(line.length).toBeLessThanOrEqual(75);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
    start = end + 2;
  }
}

/** The whole lines of a folded text. */
export const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean);
