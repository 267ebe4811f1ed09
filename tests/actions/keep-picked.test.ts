import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteRecipe } from '@/lib/actions/delete-recipe';
import { dropPicks } from '@/lib/actions/drop-clips';
import { importRecipes } from '@/lib/actions/exchange-recipes';
import { keepPicked } from '@/lib/actions/keep-picked';
import { readPage } from '@/lib/actions/read-page';
import { saveRecipe } from '@/lib/actions/save-recipe';
import { fitsPath, type Recipe, recipesForAddress } from '@/lib/model/recipe';
import { toRecipeFile } from '@/lib/model/recipe-file';
import { db } from '@/lib/store/database';
import { listRecipes, picksFrom, recipesFor } from '@/lib/store/queries';
import { fakeBrowser } from '../fake-browser';
import { anna, bruno, teamPage } from '../people';

const places = { entries: 'body > main > div.tile', rules: { name: { at: '', line: 0 }, role: { at: 'p:nth-of-type(1)', line: 0 } } };
const message = { type: 'picked', ...teamPage, people: [anna, bruno], recipe: places };
const tab = { id: 7, ...teamPage };
let browser: ReturnType<typeof fakeBrowser>;

beforeEach(async () => {
  browser = fakeBrowser();
  await Promise.all([db.clips.clear(), db.recipes.clear()]);
});

describe('keepPicked', () => {
  it('keeps who was picked and how the page is read', async () => {
    await keepPicked(message, tab);
    expect((await picksFrom(teamPage.url)).flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['Anna Müller', 'Bruno Keller']);
    expect(await recipesFor(`${teamPage.url}?page=2`)).toMatchObject([{ origin: 'https://www.example.com', path: '/team', ...places }]);
    await dropPicks(teamPage.url);
    expect(await picksFrom(teamPage.url)).toEqual([]);
  });

  it('replaces what was taught for the same entries', async () => {
    await keepPicked(message, tab);
    await keepPicked(message, tab);
    expect(await listRecipes()).toHaveLength(1);
  });

  it.each([
    ['nothing', null],
    ['another message', { ...message, type: 'other' }],
    ['nobody', { ...message, people: [] }],
    ['people without names', { ...message, people: [{ role: 'x' }] }],
    ['selectors that are more than places', { ...message, recipe: { ...places, entries: 'body:has(script)' } }],
    ['an address that is none', { ...message, url: 'javascript:alert(1)' }],
  ])('refuses %s', async (_, raw) => {
    await expect(keepPicked(raw, tab)).rejects.toThrow();
    expect([await db.clips.count(), await db.recipes.count()]).toEqual([0, 0]);
  });
});

describe('a recipe', () => {
  const read = async (matched: boolean) => {
    browser.state.tabs.push({ id: 7, ...teamPage, active: true });
    const capture = { ...teamPage, kind: 'listing', complete: true, people: [anna] };
    let runs = 0;
    browser.state.script = () => (runs++ ? { capture: { ...capture, people: [anna, bruno] }, matched } : capture);
    return readPage();
  };

  it('is used at the next visit', async () => {
    await keepPicked(message, tab);
    const reading = await read(true);
    expect(reading).toMatchObject({ state: 'read', recipe: { state: 'used' } });
    expect(reading.state === 'read' && reading.capture.people).toHaveLength(2);
  });

  it('that fits no more is said to be so, and the page is read without it', async () => {
    await keepPicked(message, tab);
    const reading = await read(false);
    expect(reading).toMatchObject({ state: 'read', recipe: { state: 'outdated' } });
    expect(reading.state === 'read' && reading.capture.people).toHaveLength(1);
  });

  it('can be deleted, taken back, and passed on as a file', async () => {
    await keepPicked(message, tab);
    const [recipe] = (await listRecipes()) as [Recipe];
    expect(await deleteRecipe(recipe.id)).toEqual(recipe);
    expect(await listRecipes()).toEqual([]);
    await saveRecipe(recipe);
    expect(await importRecipes(toRecipeFile([recipe]))).toBe(1);
    expect(await listRecipes()).toHaveLength(1);
    await expect(importRecipes('{"recipes":[]}')).rejects.toThrow('notRecipes');
    await expect(importRecipes(toRecipeFile([{ ...recipe, entries: 'script' + '{' }]))).rejects.toThrow('notRecipes');
  });

  it('comes out of a file with all others of it or not at all', async () => {
    await keepPicked(message, tab);
    const [recipe] = (await listRecipes()) as [Recipe];
    await deleteRecipe(recipe.id);
    const put = vi.spyOn(db.recipes, 'put');
    put.mockImplementationOnce((row) => db.recipes.add(row)).mockRejectedValueOnce(new Error('No room.'));
    await expect(importRecipes(toRecipeFile([recipe, { ...recipe, path: '/other' }]))).rejects.toThrow('No room.');
    expect(await listRecipes()).toEqual([]);
  });
});

describe('which pages a recipe is for', () => {
  it.each([
    ['/team', '/team', true],
    ['/team', '/team/', false],
    ['/team/*', '/team/7/board', true],
    ['/*/people/*', '/en/people/7', true],
    ['/*/people/*', '/en/persons/7', false],
    ['/a*a*a*b', `/${'a'.repeat(5_000)}`, false],
  ])('%s and %s: %s', (pattern, path, fits) => expect(fitsPath(pattern, path)).toBe(fits));

  it('the most exact path comes first', () => {
    const of = (path: string) => ({ origin: 'https://www.example.com', path });
    expect(recipesForAddress([of('/*'), of('/team'), of('/other'), of('/t*')], teamPage.url).map(({ path }) => path)).toEqual(['/team', '/t*', '/*']);
  });
});
