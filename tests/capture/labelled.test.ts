import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { capture } from '@/lib/capture';
import { personKey } from '@/lib/capture/records/person-key';
import { root } from '../../scripts/setup.mjs';

type Truth = { people: { name: string }[]; optional?: (string | { name: string })[] };

const folder = join(root, 'tests/labelled');
const read = (slug: string, file: string) => readFileSync(join(folder, slug, file), 'utf8');
/** What is reached on pages that are harder than most; below it a change has lost more than it won. */
const least = 0.7;

function pageF1(slug: string): number {
  const { url } = JSON.parse(read(slug, 'page.json')) as { url: string };
  const { people, optional = [] } = JSON.parse(read(slug, 'truth.json')) as Truth;
  const { window } = new JSDOM(read(slug, 'page.html'), { url });
  const wanted = new Set(people.map(({ name }) => personKey(name)));
  const tolerated = new Set(optional.map((one) => personKey(typeof one === 'string' ? one : one.name)));
  const found = new Set(capture(window.document).people.map(({ name }) => personKey(name)).filter((key) => !tolerated.has(key)));
  if (!wanted.size && !found.size) return 1;
  return (2 * [...found].filter((key) => wanted.has(key)).length) / (found.size + wanted.size);
}

it('finds the people of labelled pages of every make', { timeout: 120_000 }, () => {
  const all = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => pageF1(name));
  expect(all.length).toBeGreaterThan(100);
  expect(all.reduce((sum, f1) => sum + f1, 0) / all.length).toBeGreaterThan(least);
});
