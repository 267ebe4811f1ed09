import { describe, expect, it } from 'vitest';
import { capture } from '@/lib/capture';
import { parseCapture, parsePerson, parseTaught } from '@/lib/model/capture';
import { page } from '../capture/page';
import { honest, honestNames } from './attacks';
import { expectUnpolluted, withinLimit } from './within';

const cards = honest.map(({ name, role }) => `<div class="card"><h3>${name}</h3><p class="role">${role}</p></div>`).join('');
const team = (more = '') => `<h1>Our team</h1><div class="team">${cards}</div>${more}`;
const data = (json: string) => team(`<script type="application/ld+json">${json}</script>`);
const many = (one: string, times: number) => one.repeat(times);

/** Structure, not words: what a page can do to whoever walks over it. */
const pages: Record<string, string> = {
  'structured data that names what all objects inherit': data('{"@type":"Person","name":"Odalys Brennan","__proto__":{"polluted":1,"jobTitle":"Polluted"},"constructor":{"prototype":{"polluted":1}}}'),
  'structured data whose types and ids are what all objects inherit': data('{"@graph":[{"@type":"__proto__","@id":"__proto__"},{"@type":"constructor","@id":"hasOwnProperty","knows":{"@id":"toString"}},{"@type":"Person","name":{"@id":"__proto__"}}]}'),
  'structured data that goes in circles': data('{"@graph":[{"@type":"Person","@id":"#a","name":"Odalys Brennan","knows":{"@id":"#b"}},{"@type":"Person","@id":"#b","name":"Piet Vanderhoek","knows":{"@id":"#a"}},{"@id":"#c","worksFor":{"@id":"#c"}}]}'),
  'structured data nested ten thousand deep': data(`${many('{"@type":"Organization","employee":', 10_000)}null${many('}', 10_000)}`),
  'structured data of ten thousand brackets': data(many('[', 10_000)),
  'structured data of fifty thousand people': data(`[${Array.from({ length: 50_000 }, () => '{"@type":"Person"}').join()}]`),
  'structured data with values of the wrong kind': data('{"@type":"Person","name":[[["Odalys Brennan"]]],"email":{"a":1},"jobTitle":9e999,"image":[null,true],"url":-0,"worksFor":[[]],"sameAs":{}}'),
  'structured data that ends in the middle': data('{"@type":"Person","name":"Odalys Brennan","jobTitle":"Head'),
  'microdata that refers to itself': team('<div itemscope itemtype="https://schema.org/Person" id="m" itemref="m m m"><span itemprop="name">Odalys Brennan</span></div>'),
  'a thousand h-cards in each other': team(`${many('<div class="h-card"><span class="p-name">', 1_000)}x`),
  'elements named like what is asked of a form': team(`<form>${['childNodes', 'nodeName', 'attributes', 'getAttribute', 'textContent', 'parentElement', 'tagName', 'children', 'nodeType', 'closest', 'matches'].map((name) => `<input name="${name}">`).join('')}${cards}</form>`),
  'elements named like what is asked of a document': team(['body', 'documentElement', 'querySelectorAll', 'createTreeWalker', 'title', 'head', 'defaultView', 'location', 'URL', 'baseURI', 'getElementById'].map((name) => `<img name="${name}"><embed name="${name}">`).join('')),
  'two thousand elements in each other': team(`${many('<div>', 2_000)}deep`),
  'twenty thousand empty elements': team(many('<i></i>', 20_000)),
  'an attribute of half a million letters': team(`<p class="${many('a', 500_000)}" title="${many('b', 500_000)}">x</p>`),
  'a class of fifty thousand names': team(`<p class="${many('a b ', 25_000)}">x</p>`),
  'a line of a million letters': team(`<p>${many('word ', 200_000)}</p>`),
  'a line that invites patterns to go back and forth': team(`<p>${many('a.', 20_000)}@</p><p>${many('Anna ', 10_000)}!</p><p>${many('+49 (0) ', 10_000)}</p><p>${many('a-', 20_000)}</p>`),
  'two thousand names': team(`<ul>${Array.from({ length: 2_000 }, (_, i) => `<li>Row ${i} of nothing at all</li>`).join('')}</ul>`),
  'a base that is no address': `<base href="javascript:hit()//">${team('<a href="x">Odalys Brennan</a>')}`,
  'a table that spans without end': team('<table><tr><th colspan="99999999" rowspan="99999999">Name</th></tr><tr><td>x</td></tr></table>'),
  'styles by the thousand': `<style>${Array.from({ length: 3_000 }, (_, i) => `.a${i} > * + *:nth-child(${i}){color:red}`).join('')}</style>${team()}`,
  'names hidden from the eye': team('<div style="display:none"><h3>Nadia Voss</h3></div><div hidden><h3>Ada Winterbourne</h3></div>'),
  'a language that is none': team('<div lang="\u202ehit()__proto__">x</div>'),
};

describe('a page with', () => {
  it.each(Object.entries(pages))('%s still shows its three people, in time', async (_, html) => {
    const document = page(html);
    const read = parseCapture(JSON.parse(JSON.stringify(await withinLimit(() => capture(document)))));
    expect(read.people.map(({ name }) => name)).toEqual(expect.arrayContaining(honestNames));
    expect(JSON.stringify(read)).not.toContain('Polluted');
    expectUnpolluted();
  });
});

/** What a page can do while it is read: it is the same world, so its own properties may answer. */
const traps: Record<string, (document: Document) => void> = {
  'a title that throws': (document) => Object.defineProperty(document, 'title', { get: () => { throw new Error('hit'); } }),
  'an address that throws': (document) => Object.defineProperty(document, 'URL', { get: () => { throw new Error('hit'); } }),
  'a body that is a text': (document) => Object.defineProperty(document, 'body', { get: () => 'hit' }),
  'children without end': (document) => {
    const endless: object = new Proxy({}, { get: (_, key) => (key === 'length' ? Infinity : endless) });
    Object.defineProperty(document.body, 'childNodes', { get: () => endless });
    Object.defineProperty(document.body, 'children', { get: () => endless });
  },
  'a first child that is always another': (document) => {
    Object.defineProperty(document.body, 'firstChild', { get: () => document.createElement('p') });
  },
  'texts that grow when they are read': (document) => {
    for (const heading of document.querySelectorAll('h3')) Object.defineProperty(heading, 'textContent', { get: () => 'x'.repeat(100_000) });
  },
  'an element that leaves when it is looked at': (document) => {
    const [first] = document.querySelectorAll('p');
    if (first) Object.defineProperty(first, 'attributes', { get: () => first.remove() });
  },
};

describe('a page that answers with', () => {
  it.each(Object.entries(traps))('%s gives a capture or nobody, in time', async (_, arm) => {
    const document = page(team());
    arm(document);
    const read = await withinLimit(() => capture(document));
    expect(() => (read.kind === 'none' ? read : parseCapture(JSON.parse(JSON.stringify(read))))).not.toThrow();
    expectUnpolluted();
  });
});

const fine = { url: 'https://orchard.example.org/', title: '', kind: 'listing', complete: true };
const endless = () => {
  const circle: Record<string, unknown> = { name: 'Nadia Voss' };
  circle.links = [circle];
  return circle;
};

/** What a page can return in place of the capture: the script runs where the page can have changed what it uses. */
const forged: Record<string, unknown> = {
  nothing: undefined, 'a text': 'people', 'a list': [fine], 'an address that runs': { ...fine, url: 'javascript:hit()', people: [] },
  'an address of this computer’s settings': { ...fine, url: 'chrome://settings', people: [] }, 'people that are none': { ...fine, people: 'all' },
  'a kind that there is not': { ...fine, kind: 'everybody', people: [] },
};
describe('a forged result', () => {
  it.each(Object.entries(forged))('that is %s is refused', (_, raw) => {
    expect(() => parseCapture(raw)).toThrow();
    expect(() => parseTaught({ capture: raw, matched: true })).toThrow();
  });

  it.each([
    ['objects where texts belong', { name: { toString: () => 'hit' }, role: ['x'] }],
    ['a name of blanks', { name: ' \n\t ' }],
    ['only what objects inherit', JSON.parse('{"__proto__":{"name":"Polluted","role":"x"}}')],
    ['a number', 7],
  ])('with a person of %s leaves them out', (_, person) => expect(parseCapture({ ...fine, people: [person] }).people).toEqual([]));

  it.each([
    ['itself in itself', endless()],
    ['addresses that run', { name: 'Nadia Voss', profileUrl: 'javascript:hit()', links: ['data:text/html,x', 'https://nadia.example/', 'file:///etc/passwd'], photo: 'javascript:hit()' }],
    ['a drawing as a picture', { name: 'Nadia Voss', photo: 'data:image/svg+xml,<svg onload=hit()>' }],
    ['mail addresses with commands', { name: 'Nadia Voss', emails: ['a@b.example?bcc=evil@evil.example', 'a@b.example,evil@evil.example', 'a@b.example\r\nBcc: x@y.example', '"x"@y.example'] }],
    ['a million links', { name: 'Nadia Voss', links: Array.from({ length: 1_000_000 }, (_, i) => `https://x.example/${i}`) }],
    ['a text of ten million letters', { name: 'Nadia Voss', bio: 'x'.repeat(10_000_000), role: '\ud800'.repeat(1_000_000) }],
    ['fields of no schema', { name: 'Nadia Voss', status: 'agreed', notes: 'hit', id: 'x', provenance: {} }],
  ])('with a person of %s keeps what is usable', async (_, raw) => {
    const person = await withinLimit(() => parsePerson(raw));
    expect(person?.name).toBe('Nadia Voss');
    for (const url of [person?.profileUrl, ...(person?.links ?? [])]) if (url) expect(url).toMatch(/^https:/);
    expect(person?.photo).toBeUndefined();
    for (const email of person?.emails ?? []) expect(email).not.toMatch(/[\s,<>"]/);
    expect(person?.links?.length ?? 0).toBeLessThanOrEqual(50);
    for (const own of ['status', 'notes', 'id', 'provenance']) expect(person).not.toHaveProperty(own);
    expect((person?.bio ?? '').length).toBeLessThanOrEqual(20_000);
  });

  it('of a million people is cut', async () => {
    const { people } = await withinLimit(() => parseCapture({ ...fine, people: Array.from({ length: 1_000_000 }, () => ({ name: 'Nadia Voss' })) }));
    expect(people).toHaveLength(5_000);
  });
});
