// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { decodePage } from '@/lib/capture/own-page/decode';
import { readOwnPage } from '@/lib/capture/own-page/read-own-page';

const origin = 'https://orchard.example.org';
const task = { url: `${origin}/people/odalys-brennan`, name: 'Odalys Brennan' };
const page = `<!doctype html><html lang="en"><head><title>Odalys Brennan | Orchard</title></head><body><main><h1>Dr. Odalys Brennan</h1>
<p class="role">Head of Orchards</p><p>Odalys has looked after old apple trees for twenty years, and she teaches pruning at the village school every winter.</p>
<p><a href="mailto:odalys.brennan@orchard.example.org">odalys.brennan@orchard.example.org</a></p></main></body></html>`;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const answer = (body: string, init: ResponseInit & { url?: string } = {}) => {
  const response = new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init });
  Object.defineProperty(response, 'url', { value: init.url ?? task.url });
  return response;
};
const read = (fetch: () => Promise<Response>, asked = task) => readOwnPage(asked, { fetch, parse, now: () => 0, origin });

describe('readOwnPage', () => {
  it('reads the person whose page it is, with the address where it was found', async () => {
    const reading = await read(async () => answer(page, { url: `${origin}/people/odalys` }));
    expect(reading).toMatchObject({ state: 'read', url: `${origin}/people/odalys`, title: 'Odalys Brennan | Orchard' });
    expect(reading).toMatchObject({ person: { name: 'Odalys Brennan', emails: ['odalys.brennan@orchard.example.org'] } });
    expect(reading.state === 'read' && reading.person.bio).toContain('old apple trees');
  });

  it('takes the name in another order and with titles for the same', async () => {
    expect(await read(async () => answer(page), { ...task, name: 'Brennan, Odalys' })).toMatchObject({ state: 'read' });
  });

  it.each([
    ['notFound', () => answer('gone', { status: 404 })],
    ['refused', () => answer('no', { status: 403 })],
    ['notAPage', () => answer('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } })],
    ['otherSite', () => answer(page, { url: 'https://elsewhere.example.com/' })],
    ['nobody', () => answer(page.replace(/Odalys Brennan/g, 'Piet Vanderhoek'))],
  ])('%s', async (reason, respond) => expect(await read(async () => respond())).toEqual({ state: 'failed', reason }));

  it('takes no more than their own entry from a page that lists them among others', async () => {
    const card = (name: string, role: string) => `<div class="card"><h3>${name}</h3><p class="role">${role}</p></div>`;
    const list = `<title>Our team</title><h1>Our team</h1>${card('Odalys Brennan', 'Head of Orchards')}${card('Piet Vanderhoek', 'Cider Maker')}${card('Yuki Amadi-Sato', 'Beekeeper')}`;
    expect(await read(async () => answer(list))).toMatchObject({ person: { name: 'Odalys Brennan', role: 'Head of Orchards' } });
    expect(await read(async () => answer(list), { ...task, name: 'Ingrid Falk' })).toEqual({ state: 'failed', reason: 'nobody' });
  });

  it('asks no other site', async () => {
    const fetch = vi.fn();
    expect(await read(fetch, { ...task, url: 'https://elsewhere.example.com/x' })).toEqual({ state: 'failed', reason: 'otherSite' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('says so where the site leads to another one', async () => {
    const fetch = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce({ type: 'opaqueredirect' });
    expect(await read(fetch)).toEqual({ state: 'failed', reason: 'otherSite' });
  });

  it.each([[new DOMException('late', 'TimeoutError')], [new TypeError('Failed to fetch')]])('says so where nobody answers', async (error) => {
    expect(await read(() => Promise.reject(error))).toEqual({ state: 'failed', reason: 'noAnswer' });
  });
});

describe('decodePage', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
  it.each([
    ['the header', 'text/html; charset=iso-8859-1', '<p>Jürgen'],
    ['the page', 'text/html', '<meta charset="windows-1252"><p>Jürgen'],
    ['the page, the old way', 'text/html', '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>Jürgen'],
  ])('follows %s', (_, type, html) => expect(decodePage(latin(html), type)).toContain('Jürgen'));

  it('is UTF-8 otherwise, also where the encoding is made up', () => {
    const bytes = new TextEncoder().encode('<meta charset="x-made-up"><p>Jürgen').buffer;
    expect(decodePage(bytes as ArrayBuffer, 'text/html; charset=nonsense')).toContain('Jürgen');
  });
});
