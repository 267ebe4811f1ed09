import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { openWorld, type World } from './site';

const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-recipes-'));
const at = '2026-01-05T09:00:00.000Z';
const recipe = {
  id: '0198c0de-0000-7000-8000-000000000001',
  name: 'Orchard team',
  origin: 'https://orchard.example',
  path: '/team',
  entries: 'body > main > orchard-list >>> ul > li.card',
  rules: { name: { at: '>>> h3', line: 0 }, role: { at: '>>> p.role', line: 0 } },
  createdAt: at,
  updatedAt: at,
};
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

let world: World;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld();
  ui = await world.browser.openInTab('popup.html#/settings');
  await ui.see(ui.t.recipes.none);
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

async function add(path: string): Promise<void> {
  const input = (await ui.page.waitForSelector(`input[type="file"][aria-label="${ui.t.recipes.importFile}"]`)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Presses "save as a file" and reads what the browser put onto the disk. */
async function savedFile(): Promise<{ recipes: (typeof recipe)[] }> {
  const session = await ui.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await ui.press(ui.t.recipes.exportAll);
  const path = join(folder, 'mentor-trail-recipes.json');
  for (const end = Date.now() + 15_000; !existsSync(path) && Date.now() < end; ) await pause(50);
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('taught pages in the settings', () => {
  it('refuse a file that is none, or that holds more than places', async () => {
    await add(file('none.json', 'not a file of recipes'));
    await ui.see(ui.t.errors.refusals.notRecipes);
    await add(file('armed.json', { format: 'mentor-trail-recipes', version: 1, recipes: [{ ...recipe, entries: 'body:has(script)' }] }));
    await ui.see(ui.t.errors.refusals.notRecipes);
    await ui.see(ui.t.recipes.none);
  });

  it('are added from a file, changed as they are typed, and saved as a file', async () => {
    await add(file('recipes.json', { format: 'mentor-trail-recipes', version: 1, recipes: [recipe] }));
    await ui.see(ui.t.recipes.imported(1));
    await ui.unfold('Orchard team');
    await ui.press(ui.t.recipes.removeField(ui.t.fields.labels.role));
    await ui.fill(ui.t.recipes.path, '/people/*');
    await ui.stored('/people/*');
    const { recipes } = await savedFile();
    expect(recipes).toHaveLength(1);
    expect(recipes[0]).toMatchObject({ name: 'Orchard team', path: '/people/*', entries: recipe.entries });
    expect(Object.keys(recipes[0]?.rules ?? {})).toEqual(['name']);
  });

  it('are deleted, and brought back', async () => {
    await ui.press(ui.t.recipes.delete('Orchard team'));
    await ui.see(ui.t.recipes.none);
    await ui.press(ui.t.app.undo);
    await ui.unsee(ui.t.recipes.none);
    await ui.see('Orchard team');
  });
});
