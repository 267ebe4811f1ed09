import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/lib/texts/en';
import { openWorld, type World } from './site';

const tile = (name: string, job: string, mail: string) =>
  `<div class="tile"><span>${name}</span><br>${job}<div><b>Plot 7</b><p class="note">${mail}</p></div></div>`;
const wall = (body: string) => `<!doctype html><html lang="en"><head><title>The wall</title></head><body><main><h1>The wall</h1>${body}</main></body></html>`;
const odd = wall(`<section class="wall">${tile('odalys b.', 'Keeper of keys', 'odalys@orchard.example')}${tile('piet van der h.', 'Maker of cider', 'piet@orchard.example')}
${tile('yuki a.', 'Minder of bees', 'yuki@orchard.example')}</section>`);
const pages: Record<string, string> = { '/orchard/wall': odd };

let world: World;
let page: Page;
beforeAll(async () => {
  world = await openWorld({ more: pages });
  page = await world.browser.visit(`${world.site.url}/orchard/wall`);
});
afterAll(() => world.close());

const isPicking = () => page.evaluate(() => document.querySelectorAll('[data-mentor-trail-picker]').length);

async function startPicking(): Promise<void> {
  const ui = await world.browser.popupOver(page);
  await ui.press(ui.t.picker.title).catch((error: unknown) => {
    if (!/closed|detached|destroyed/i.test(String(error))) throw error;
  });
  await world.browser.gone('popup.html');
  await page.waitForSelector('[data-mentor-trail-picker]');
}

describe('picking on the page', () => {
  it('ends with Escape and leaves nothing behind; a second start replaces the first', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await startPicking();
    await startPicking();
    expect(await isPicking()).toBe(1);
    await page.mouse.move(200, 120);
    await page.keyboard.press('Escape');
    expect(await isPicking()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('takes all entries like the one clicked, which the program had not found, and shows them ticked', async () => {
    await startPicking();
    const clicked = page.evaluate(() => new Promise((resolve) => document.addEventListener('click', () => resolve('noticed'), { once: true })));
    const note = await page.waitForSelector('.note');
    await note!.click();
    // The panel has the focus: the keys of a user who does not use the mouse say what is the name and what the role, then take all.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { labels } = en.fields;
    for (const label of [labels.name, labels.role]) {
      await page.keyboard.type(label);
      await page.keyboard.press('Tab');
    }
    for (let line = 2; line < 4; line++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await Promise.race([clicked, Promise.resolve('not noticed')])).toBe('not noticed');
    const ui = await world.browser.surface('popup.html');
    await ui.see('Maker of cider');
    expect((await ui.names()).length).toBe(3);
    await ui.press(ui.t.page.save(3));
    await ui.see(ui.t.page.savedPeople(3, 0));
    await ui.close();
  });

  it('is remembered for the next visit, as a recipe that settings show', async () => {
    const ui = await world.popupOn('orchard/wall');
    await ui.see(ui.t.recipes.used);
    expect((await ui.names()).length).toBe(3);
    await ui.see('odalys@orchard.example');
    await ui.goTo('settings');
    await ui.see(ui.t.recipes.title);
    await ui.see('/orchard/wall');
    await ui.close();
  });

  it('says so when it does not fit any more, and reads the page without it', async () => {
    pages['/orchard/wall'] = wall(
      '<div class="card"><h3>Ingrid Falk</h3><p class="role">Director of Research</p></div><div class="card"><h3>Kofi Asante</h3><p class="role">Head of Finance</p></div>',
    );
    const ui = await world.popupOn('orchard/wall');
    await ui.see('Ingrid Falk');
    await ui.see(ui.t.recipes.outdated(`${new URL(world.site.url).host}/orchard/wall`));
    await ui.goTo('settings');
    await ui.unfold('/orchard/wall');
    await ui.press(ui.t.recipes.delete(`${new URL(world.site.url).host}/orchard/wall`));
    await ui.see(ui.t.recipes.none);
    await ui.press(ui.t.app.undo);
    await ui.unsee(ui.t.recipes.none);
    await ui.close();
  });
});
