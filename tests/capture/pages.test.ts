import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capture } from '@/lib/capture';
import { root } from '../../scripts/setup.mjs';

type Expected = { kind: string; people: ({ name: string } & Record<string, unknown>)[] };

const folder = join(root, 'tests/pages');
const read = (slug: string, file: string) => readFileSync(join(folder, slug, file), 'utf8');
const slugs = readdirSync(folder).sort();

describe('fictional pages', () => {
  it('are there', () => expect(slugs.length).toBeGreaterThanOrEqual(12));

  it.each(slugs)('%s', (slug) => {
    const { url } = JSON.parse(read(slug, 'page.json')) as { url: string };
    const expected = JSON.parse(read(slug, 'expected.json')) as Expected;
    const { window } = new JSDOM(read(slug, 'page.html'), { url });
    const { kind, people } = capture(window.document);
    expect(people.map(({ name }) => name).sort()).toEqual(expected.people.map(({ name }) => name).sort());
    expect(kind).toBe(expected.kind);
    for (const person of expected.people) expect(people.find(({ name }) => name === person.name)).toMatchObject(person);
  });
});
