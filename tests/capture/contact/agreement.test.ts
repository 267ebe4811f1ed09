import { expect, test } from 'vitest';
import { agreement } from '@/lib/capture/contact/agreement';

const of = (name: string, givenName?: string, familyName?: string) => ({ name, givenName, familyName });

test.each([
  ['Anna Berg', { slug: 'anna-berg' }, 0.95, 1],
  ['Anna Berg', { slug: 'berg_anna.html' }, 0.95, 1],
  ['Anna Berg', { slug: 'annaberg' }, 0.9, 1],
  ['Anna Berg', { slug: 'AnnaBerg' }, 0.95, 1],
  ['Anna Berg', { emailLocal: 'a.berg' }, 0.7, 1],
  ['Anna Berg', { emailLocal: 'aberg' }, 0.85, 1],
  ['Anna Berg', { emailLocal: 'berga' }, 0.85, 1],
  ['Anna Maria Berg', { emailLocal: 'amberg' }, 0.85, 1],
  ['Anna Berg', { emailLocal: 'anna' }, 0.4, 0.6],
  ['Anna Berg', { photoFile: '/img/2019/Berg_Anna-300x400.jpg?x=1' }, 0.95, 1],
  ['Anna Berg', { photoFile: 'berg.jpg' }, 0.6, 0.9],
  ['Anna Berg', { alt: 'Portrait of Anna Berg' }, 0.95, 1],
  ['Jörg Müller', { emailLocal: 'joerg.mueller' }, 0.95, 1],
  ['Jörg Müller', { emailLocal: 'jorg.muller' }, 0.95, 1],
  ['Joerg Mueller', { slug: 'jörg-müller' }, 0.95, 1],
  ['Søren Łukasz', { slug: 'soren-lukasz' }, 0.95, 1],
  ['José Núñez', { photoFile: 'jose-nunez.png' }, 0.95, 1],
  ['Анна Иванова', { emailLocal: 'a.ivanova' }, 0.7, 1],
  ['Νίκος Παππάς', { slug: 'nikos-pappas' }, 0.95, 1],
  ['山田 太郎', { alt: '山田太郎' }, 0.95, 1],
  ['Friederike Hohenstein', { emailLocal: 'fhohenst' }, 0.55, 0.9],
  ['Anna Berg', { slug: encodeURIComponent('anna berg') }, 0.95, 1],
  ['Anna Berg', { slug: 'about-us' }, 0, 0.1],
  ['Anna Berg', { emailLocal: 'info' }, 0, 0.1],
  ['Anna Berg', { photoFile: 'dsc0012.jpg' }, 0, 0.1],
  ['Anna Berg', { alt: 'bergamot soap' }, 0, 0.3],
  ['Anna Berg', {}, 0, 0],
  ['', { slug: 'anna' }, 0, 0],
])('%s and %o', (name, evidence, least, most) => {
  const found = agreement(of(name), evidence);
  expect(found).toBeGreaterThanOrEqual(least);
  expect(found).toBeLessThanOrEqual(most);
});

test('the best of several kinds of evidence counts, and known parts of the name help', () => {
  expect(agreement(of('Anna Berg'), { slug: 'x', emailLocal: 'anna.berg' })).toBeGreaterThan(0.9);
  expect(agreement(of('Berg Anna', 'Anna', 'Berg'), { emailLocal: 'aberg' })).toBeGreaterThan(0.8);
});
