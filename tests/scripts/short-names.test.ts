import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { factFields } from '@/lib/model/facts';
import { Recipe, recipeFields, RecipeRule } from '@/lib/model/recipe';
import { ownProperties, withShortNames } from '@/scripts/package/short-names';
import { root } from '@/scripts/setup.mjs';

const folder = join(root, 'tests/pages');
let scripts: { plain: string; short: string };

beforeAll(async () => {
  const { outputFiles } = await build({ entryPoints: [join(root, 'lib/capture/index.ts')], bundle: true, write: false, format: 'iife', globalName: 'reading', charset: 'utf8', alias: { '@': root } });
  const plain = outputFiles[0]?.text ?? '';
  scripts = { plain, short: await withShortNames(plain) };
});

/** What a script reads of a fictional page, run in the page's own world. */
function read(script: string, slug: string): unknown {
  const { url } = JSON.parse(readFileSync(join(folder, slug, 'page.json'), 'utf8')) as { url: string };
  const { window } = new JSDOM(readFileSync(join(folder, slug, 'page.html'), 'utf8'), { url, runScripts: 'outside-only' });
  return JSON.parse(String(window.eval(`${script};JSON.stringify(reading.capture(document))`)));
}

describe('the properties that the build shortens', () => {
  it('are none of what goes into a page or comes out of it: a captured page or person, a recipe, an own page', () => {
    const given = new Set([
      ...[...Object.keys(factFields), ...recipeFields, ...Object.keys(Recipe.shape), ...Object.keys(RecipeRule.shape)],
      ...'url title language organization kind complete people nameAsShown evidence snippet confidence capture matched state person reason'.split(' '),
    ]);
    expect(ownProperties.filter((name) => given.has(name))).toEqual([]);
  });

  it('save something', () => expect(scripts.short.length).toBeLessThan(scripts.plain.length * 0.75));

  it.each(readdirSync(folder))('leave what is read of %s as it is', (slug) => expect(read(scripts.short, slug)).toEqual(read(scripts.plain, slug)));
});
