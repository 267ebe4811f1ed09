import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toEml } from '@/lib/interchange/eml';

/** An independent small reader: unfolds, decodes encoded words and the base64 body. */
function readEml(text: string): { headers: Map<string, string>; body: string } {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), decodeWords(line.slice(line.indexOf(':') + 2))]));
  return { headers, body: Buffer.from(rest.join('\r\n\r\n'), 'base64').toString('utf8') };
}

const decodeWords = (value: string) =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, encoded: string) => Buffer.from(encoded, 'base64').toString('utf8'));

const message = { to: 'anna.mueller@example.org', subject: 'Eine Frage zu Grüßen & 100 % 🙂', body: 'Guten Tag,\n\nWärme = 50 % + Straße 🙂\n.\nEnde' };

test('opens unsent, in UTF-8, with CRLF line ends and short lines', () => {
  const eml = toEml(message);
  expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(eml.split('\r\n').every((line) => line.length <= 76)).toBe(true);
  const { headers, body } = readEml(eml);
  expect(Object.fromEntries(headers)).toEqual({
    To: 'anna.mueller@example.org',
    Subject: 'Eine Frage zu Grüßen & 100 % 🙂',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': 'base64',
    'X-Unsent': '1',
  });
  expect(body).toBe(message.body.replaceAll('\n', '\r\n'));
});

test('a plain subject stays readable, an address is left out where none is known', () => {
  const eml = toEml({ ...message, to: '', subject: 'A few questions' });
  expect(eml).toContain('Subject: A few questions\r\n');
  expect(eml).not.toContain('To:');
});

test('a line break in subject or address cannot add a header', () => {
  const eml = toEml({ to: 'a@example.org\r\nBcc: b@example.org', subject: 'x\nBcc: c@example.org', body: '' });
  expect([...readEml(eml).headers.keys()]).not.toContain('Bcc');
});

test('any text comes back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const read = readEml(toEml({ to: 'a@example.org', subject, body }));
      expect(read.headers.get('Subject')).toBe(subject.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, ' ').trim());
      expect(read.body).toBe(body.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
    }),
  );
});
