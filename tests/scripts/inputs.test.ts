import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsOf, withOwnSlugs } from '@/scripts/capture/inputs';

let folder = '';
const page = (slug: string, url?: unknown) => {
  mkdirSync(join(folder, slug));
  writeFileSync(join(folder, slug, 'page.html'), '<p>hello');
  if (url !== undefined) writeFileSync(join(folder, slug, 'page.json'), JSON.stringify({ url }));
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('inputsOf', () => {
  it('takes an address as it is', () => {
    expect(inputsOf('https://www.example.org/our-team/?all=1')).toEqual([
      { slug: 'www-example-org-our-team-all-1', url: 'https://www.example.org/our-team/?all=1' },
    ]);
  });

  it('takes every stored page of a folder with its address, in order', () => {
    page('b-team', 'https://b.example.org/team');
    page('a-team', 'https://a.example.org/team');
    mkdirSync(join(folder, 'notes'));
    expect(inputsOf(folder).map(({ slug, url }) => [slug, url])).toEqual([
      ['a-team', 'https://a.example.org/team'],
      ['b-team', 'https://b.example.org/team'],
    ]);
  });

  it('takes the folder of one stored page', () => {
    page('team', 'https://example.org/team');
    expect(inputsOf(join(folder, 'team'))).toMatchObject([{ slug: 'team', url: 'https://example.org/team' }]);
  });

  it('takes a file at its own address', () => {
    writeFileSync(join(folder, 'Our team.html'), '<p>hello');
    expect(inputsOf(join(folder, 'Our team.html'))).toMatchObject([{ slug: 'Our-team', url: expect.stringMatching(/^file:.*Our%20team\.html$/) }]);
  });

  it('refuses addresses that are none, missing files and folders without pages', () => {
    page('bad', 'javascript:alert(1)');
    expect(() => inputsOf(folder)).toThrow();
    expect(() => inputsOf(join(folder, 'missing.html'))).toThrow(/neither an address/);
    mkdirSync(join(folder, 'empty'));
    expect(() => inputsOf(join(folder, 'empty'))).toThrow(/no SLUG\/page\.html/);
  });
});

describe('withOwnSlugs', () => {
  it('makes equal slugs different', () => {
    const input = { slug: 'team', url: 'https://example.org' };
    expect(withOwnSlugs([input, input, input]).map(({ slug }) => slug)).toEqual(['team', 'team-2', 'team-3']);
  });
});
