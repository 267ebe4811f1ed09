import { describe, expect, it } from 'vitest';
import { capture } from '@/lib/capture';
import { parseCapture } from '@/lib/model/capture';
import { isSafeUrl } from '@/lib/model/facts';
import { page } from '../capture/page';
import { honestNames, payloads, places } from './attacks';
import { expectUnpolluted, textsIn, withinLimit } from './within';

const attacks = Object.entries(payloads).flatMap(([what, payload]) => Object.entries(places).map(([where, html]) => ({ what, where, html: html(payload) })));

describe('a page that puts into the', () => {
  it.each(attacks)('$where: $what', async ({ html }) => {
    const document = page(html);
    const read = parseCapture(JSON.parse(JSON.stringify(await withinLimit(() => capture(document)))));
    expect(read.people.map(({ name }) => name)).toEqual(expect.arrayContaining(honestNames));
    expect(read.people.length).toBeLessThanOrEqual(honestNames.length + 2);
    for (const { profileUrl, links = [], photo } of read.people) {
      for (const url of [profileUrl, ...links]) if (url !== undefined) expect(isSafeUrl(url), url).toBe(true);
      if (photo !== undefined) expect(photo).toMatch(/^(https?:|data:image\/(png|jpeg|webp);base64,)/);
    }
    for (const { name } of read.people) {
      expect(name.length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/[\u0000-\u001f\u007f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069<>]/);
    }
    for (const text of textsIn(read)) expect(text.isWellFormed()).toBe(true);
    expectUnpolluted();
  });
});
