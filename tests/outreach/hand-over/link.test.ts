import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandOver } from '@/lib/model/settings';
import { handOverLink, maxLinkLength } from '@/lib/outreach/hand-over/link';
import { handOverWays } from '@/lib/outreach/hand-over/ways';
import { decoders } from './decode';

const message = {
  to: 'anna.mueller+post@example.org',
  subject: 'Größe & Maß: 100 % + 1 = ? #mentor 🙂',
  body: 'Guten Tag Frau Müller,\n\ndarf ich fragen: 50 % + 50 % = 100 %?\nTel. +49 30 5550 123 & „Zitat“ 🙂\n\nGrüße\nRobin <robin@example.org>',
};
const ways = Object.keys(decoders) as HandOver[];
const windows = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');

describe.each(ways)('%s', (via) => {
  const decode = (url = '') => decoders[via]?.(url);

  test('umlauts, emoji, %, &, +, # and line breaks survive', () => {
    const { url, truncated } = handOverLink(via, message);
    expect(truncated).toBe(false);
    expect(decode(url)).toEqual({ ...message, body: windows(message.body) });
  });

  test('any text survives', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { url } = handOverLink(via, { to: 'a@example.org', subject, body });
        expect(decode(url)).toEqual({ to: 'a@example.org', subject: subject.replace(/\s*[\r\n]+\s*/g, ' ').toWellFormed(), body: windows(body.toWellFormed()) });
      }),
    );
  });

  test('half a surrogate pair does not throw', () => {
    expect(decode(handOverLink(via, { ...message, subject: 'a\ud83d' }).url)?.subject).toBe('a\ufffd');
  });

  test('a long text is left out, subject and recipient stay', () => {
    const { url = '', truncated } = handOverLink(via, { ...message, body: 'Wörter '.repeat(400) });
    expect(truncated).toBe(true);
    expect(url.length).toBeLessThanOrEqual(maxLinkLength);
    expect(decode(url)).toEqual({ ...message, body: '' });
  });
});

test('the limit is on the finished link', () => {
  const bodyFor = (length: number) => 'x'.repeat(length - handOverLink('mailto', { to: 'a@example.org', subject: 's', body: 'x' }).url!.length + 1);
  const at = (length: number) => handOverLink('mailto', { to: 'a@example.org', subject: 's', body: bodyFor(length) });
  expect(at(maxLinkLength)).toMatchObject({ truncated: false });
  expect(at(maxLinkLength).url).toHaveLength(maxLinkLength);
  expect(at(maxLinkLength + 1).truncated).toBe(true);
});

test('mailto follows RFC 6068', () => {
  expect(handOverLink('mailto', { to: 'jürgen@müller.example', subject: 'a b', body: 'c\nd+e' }).url).toBe(
    'mailto:j%C3%BCrgen@xn--mller-kva.example?subject=a%20b&body=c%0D%0Ad%2Be',
  );
  expect(handOverLink('mailto', { to: 'a@example.org', subject: '', body: '' }).url).toBe('mailto:a@example.org');
});

test('one recipient, never copies', () => {
  for (const via of ways) {
    const { url = '' } = handOverLink(via, { ...message, to: 'a@example.org?bcc=b@example.org&cc=c@example.org' });
    expect(decoders[via]?.(url)).toEqual({ to: expect.stringContaining('a@example.org?bcc=') as string, subject: message.subject, body: windows(message.body) });
  }
});

test('copy and file open no link', () => {
  for (const via of ['copy', 'eml'] as const) expect(handOverLink(via, message)).toEqual({ url: undefined, truncated: false });
});

test('every way that opens a link is decoded here', () => {
  const linked = (Object.keys(handOverWays) as HandOver[]).filter((via) => handOverWays[via].opens === 'link');
  expect(ways.sort()).toEqual(linked.sort());
});
