import { expect, test } from 'vitest';
import { portraitIn } from '@/lib/capture/contact/portraits';
import { viewOf, whole } from '../page';

const base = 'https://www.example.org/people/';
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

test.each([
  ['an image', '<img src="anna.jpg" alt="">', 'anna.jpg'],
  ['loaded later', `<img src="${pixel}" data-src="anna.jpg">`, 'anna.jpg'],
  ['loaded later, other attribute', '<img data-lazy-src="anna.jpg">', 'anna.jpg'],
  ['loaded later, a placeholder meanwhile', '<img src="/img/placeholder.png" data-src="anna.jpg">', 'anna.jpg'],
  ['srcset alone', '<img srcset="anna-1.jpg 100w, anna-2.jpg 400w">', 'anna-2.jpg'],
  ['picture', '<picture><source srcset="anna.webp"><img src="anna.jpg"></picture>', 'anna.jpg'],
  ['picture without a source of its own', `<picture><source srcset="anna.webp 2x"><img src="${pixel}"></picture>`, 'anna.webp'],
  ['noscript', `<img src="${pixel}"><noscript>&lt;img class="x" src="anna.jpg" alt="Anna"&gt;</noscript>`, 'anna.jpg'],
  ['background in the style attribute', `<div style="background-image: url('anna.jpg')"></div>`, 'anna.jpg'],
  ['background shorthand', '<div style="background: #fff url(anna.jpg) center"></div>', 'anna.jpg'],
  ['background loaded later', '<div data-bg="anna.jpg"></div>', 'anna.jpg'],
  ['amp', '<amp-img src="anna.jpg" width="200" height="200"></amp-img>', 'anna.jpg'],
  ['after an icon', '<img src="icon-mail.png"><img src="anna.jpg">', 'anna.jpg'],
  ['after a logo', '<img src="logo.png" alt="Riverton"><img src="anna.jpg">', 'anna.jpg'],
  ['by its name', '<img src="house.jpg"><img src="dsc1.jpg" alt="Anna Berg">', 'dsc1.jpg'],
  ['by its file', '<img src="house.jpg"><img src="aberg.jpg" alt="">', 'aberg.jpg'],
  ['an avatar with a name', '<img src="img/avatar-anna_berg.jpg">', 'img/avatar-anna_berg.jpg'],
  ['behind a folder called default', '<img src="/sites/default/files/p17.jpg">', '/sites/default/files/p17.jpg'],
  ['a query that says default', '<img src="https://pics.example/avatar/4aef6f?s=125&d=default">', 'https://pics.example/avatar/4aef6f?s=125&d=default'],
  ['an icon that agrees with the name', '<img src="berg-icon.png" alt="Anna Berg">', 'berg-icon.png'],
])('portrait: %s', (_, html, source) => {
  expect(portraitIn(viewOf(html), whole, { name: 'Anna Berg' })?.url).toBe(new URL(source, base).href);
});

test.each([
  ['a spacer', `<img src="${pixel}">`],
  ['a blank', '<img src="/img/blank.gif">'],
  ['a placeholder', '<img src="placeholder.png">'],
  ['no photo', '<img src="no-photo.jpg">'],
  ['a silhouette', '<img src="female_silhouette.png">'],
  ['a default avatar', '<img src="default-avatar.png">'],
  ['a mystery man', '<img src="mystery-man.jpg">'],
  ['a German placeholder', '<img src="platzhalter.jpg">'],
  ['an icon by its file', '<img src="linkedin.png">'],
  ['an icon by its class', '<img class="icon" src="a1.png">'],
  ['an icon by its size', '<img src="a1.png" width="16" height="16">'],
  ['a logo', '<img src="x/company-logo.png">'],
  ['a flag', '<img src="flag_fr.png">'],
  ['a drawing', '<img src="shape.svg">'],
  ['a code', '<img src="qr.png">'],
  ['a data address', '<img src="data:image/png;base64,iVBORw0KGgo=">'],
  ['a script', '<img src="javascript:alert(1)">'],
  ['nothing', '<p>Anna Berg</p>'],
])('no portrait: %s', (_, html) => {
  expect(portraitIn(viewOf(html), whole, { name: 'Anna Berg' })).toBeUndefined();
});

test('a picture that many entries share shows nobody', () => {
  const repeated = new Set([`${base}gecko.jpg`]);
  expect(portraitIn(viewOf('<img src="gecko.jpg">'), whole, { name: 'Anna Berg', repeated })).toBeUndefined();
  expect(portraitIn(viewOf('<img src="gecko.jpg"><img src="a.jpg">'), whole, { name: 'Anna Berg', repeated })?.url).toBe(`${base}a.jpg`);
});

test('the description comes along', () => {
  expect(portraitIn(viewOf('<img src="a.jpg" alt=" Anna\n Berg ">'), whole)).toMatchObject({ url: `${base}a.jpg`, alt: 'Anna Berg' });
});
