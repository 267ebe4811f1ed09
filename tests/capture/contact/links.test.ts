import { describe, expect, test } from 'vitest';
import { linksIn } from '@/lib/capture/contact/links';
import { isShareLink, profileNetwork } from '@/lib/capture/contact/networks';
import { ownAndOtherLinks, ownPageScore } from '@/lib/capture/contact/own-page';
import { viewOf, whole } from '../page';

const here = new URL('https://www.example.org/people/index.html');
const linksOf = (html: string) => linksIn(viewOf(html), whole).map(({ url, ...link }) => ({ url: url.href, ...link }));

test.each([
  ['https://www.linkedin.com/in/anna-berg', 'linkedin'],
  ['https://de.linkedin.com/pub/anna-berg/1/2/3', 'linkedin'],
  ['https://www.linkedin.com/company/riverton', undefined],
  ['https://github.com/annaberg', 'github'],
  ['https://github.com/annaberg/tool', undefined],
  ['https://orcid.org/0000-0002-1825-0097', 'orcid'],
  ['https://scholar.google.de/citations?user=abc', 'scholar'],
  ['https://www.researchgate.net/profile/Anna-Berg', 'researchgate'],
  ['https://twitter.com/annaberg', 'twitter'],
  ['https://twitter.com/#!/annaberg', 'twitter'],
  ['https://x.com/annaberg', 'twitter'],
  ['https://netflix.com/annaberg', undefined],
  ['https://twitter.com/intent/tweet?text=x', undefined],
  ['https://twitter.com/', undefined],
  ['https://www.facebook.com/anna.berg', 'facebook'],
  ['https://www.facebook.com/sharer/sharer.php?u=https://example.org', undefined],
  ['https://social.example/@anna', 'fediverse'],
  ['https://bsky.app/profile/anna.example.org', 'bluesky'],
  ['https://www.xing.com/profile/Anna_Berg', 'xing'],
  ['https://www.youtube.com/@annaberg', 'youtube'],
  ['https://www.youtube.com/watch?v=abc', undefined],
  ['https://www.instagram.com/annaberg/', 'instagram'],
  ['https://www.instagram.com/p/abc/', undefined],
  ['https://t.me/annaberg', 'telegram'],
  ['https://example.org/anna', undefined],
])('network of %s is %s', (url, network) => {
  expect(profileNetwork(new URL(url))).toBe(network);
});

test.each([
  ['https://www.facebook.com/sharer.php?u=x', true],
  ['https://www.linkedin.com/shareArticle?mini=true&url=x', true],
  ['https://pinterest.com/pin/create/button/?url=x', true],
  ['https://www.linkedin.com/in/anna', false],
  ['https://example.org/share-your-story', false],
])('share button %s: %s', (url, expected) => {
  expect(isShareLink(new URL(url))).toBe(expected);
});

describe('links of an element', () => {
  test.each([
    ['<a href="mailto:a@example.org">x</a>', undefined],
    ['<a href="tel:123">x</a>', undefined],
    ['<a href="#bio">x</a>', undefined],
    ['<a href="cv.pdf">My CV</a>', 'document'],
    ['<a href="/cv/anna">Curriculum Vitae</a>', 'document'],
    ['<a href="anna.html">Homepage</a>', 'site'],
    ['<a href="anna.html">mehr erfahren</a>', 'site'],
    ['<a href="https://annaberg.example">annaberg.example</a>', 'site'],
    ['<a href="anna.html">Anna Berg</a>', 'site'],
    ['<a href="https://github.com/annaberg"><i class="fa"></i></a>', 'social'],
    ['<a href="https://twitter.com/intent/tweet?text=x">Tweet</a>', undefined],
    ['<a href="big.jpg">photo</a>', undefined],
  ])('%s is %s', (html, kind) => {
    expect(linksOf(html).map((link) => link.kind)).toEqual([kind ?? []].flat());
  });

  test('addresses are absolute, each once; scripts are none', () => {
    const links = linksOf('<a href="anna.html"><img alt="Anna"></a><a href="anna.html">Anna</a><a href="javascript:go()">x</a><a href="data:text/html,x">y</a>');
    expect(links).toEqual([{ url: 'https://www.example.org/people/anna.html', text: 'Anna', kind: 'site' }]);
  });
});

test.each([
  ['the name as text', 'https://www.example.org/people/17', 'Anna Berg'],
  ['the name in the path', 'https://www.example.org/people/anna-berg.html', ''],
  ['an account in the path', 'https://uni.example.edu/~aberg/', ''],
  ['the name as host', 'https://annaberg.example/', ''],
  ['the name in the query', 'https://uni.example.edu/db.php?profile=aberg', ''],
  ['a word for it', 'https://www.example.org/x/17', 'Personal website'],
  ['its own address as text', 'https://polar.example/', 'polar.example'],
  ['a place for people', 'https://www.example.org/staff/staffbio.php?id=614', 'Fishery biologist'],
])('own page: %s', (_, url, text) => {
  expect(ownPageScore({ url: new URL(url), text }, 'Anna Berg', here)).toBeGreaterThanOrEqual(0.3);
});

test.each([
  ['a network', 'https://www.linkedin.com/in/annaberg', 'Anna Berg'],
  ['a document', 'https://www.example.org/anna-berg.pdf', 'Anna Berg'],
  ['a place on the same page', `${here}#anna-berg`, 'Anna Berg'],
  ['the organisation', 'https://www.riverton.example/', 'Riverton College'],
  ['no address of the web', 'javascript:alert(1)', 'Anna Berg'],
])('no own page: %s', (_, url, text) => {
  expect(ownPageScore({ url: new URL(url), text }, 'Anna Berg', here)).toBeLessThan(0.3);
});

test('own page and other addresses of an entry', () => {
  const view = viewOf(
    `<a href="/staff/anna-berg/"><img src="a.jpg" alt=""></a><h3>Anna Berg</h3> at <a href="https://riverton.example/">Riverton</a>
     <a href="https://github.com/annaberg">GitHub</a> <a href="cv.pdf">CV</a> <a href="https://www.facebook.com/sharer.php?u=x">Share</a>`,
  );
  const { own, others } = ownAndOtherLinks(linksIn(view, whole), 'Anna Berg', here);
  expect({ own: own?.url.href, others: others.map(({ url }) => url.href) }).toEqual({
    own: 'https://www.example.org/staff/anna-berg/',
    others: ['https://github.com/annaberg', 'https://www.example.org/people/cv.pdf'],
  });
});
