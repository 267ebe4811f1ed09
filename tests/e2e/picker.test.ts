import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts as en } from '@/lib/texts/en';
import { openWorld, type World } from './site';

const tile = (name: string, job: string, mail: string) =>
  `<div class="tile"><span>${name}</span><br>${job}<div><b>Plot 7</b><p class="note">${mail}</p></div></div>`;
const wall = (body: string) => `<!doctype html><html lang="en"><head><title>The wall</title></head><body><main><h1>The wall</h1>${body}</main></body></html>`;
const odd = wall(`<section class="wall">${tile('odalys b.', 'Keeper of keys', 'odalys@orchard.example')}${tile('piet van der h.', 'Maker of cider', 'piet@orchard.example')}
${tile('yuki a.', 'Minder of bees', 'yuki@orchard.example')}</section>`);
const tree = (name: string, job: string) => `<orchard-card><template shadowrootmode="open"><h3>${name}</h3><p class="job">${job}</p></template></orchard-card>`;
const shaded = wall(`<orchard-list><template shadowrootmode="open"><div class="all">${tree('Odalys Brennan', 'Keeper of keys')}${tree('Piet Vanderhoek', 'Maker of cider')}
${tree('Yuki Amadi-Sato', 'Minder of bees')}</div></template></orchard-list>`);
const framed = wall('<p style="height:90px">Who looks after the orchard:</p><iframe src="/orchard/wall" width="700" height="500" style="border:7px solid"></iframe>');
const pages: Record<string, string> = { '/orchard/wall': odd, '/orchard/shaded': shaded, '/orchard/framed': framed };

let world: World;
let page: Page;
beforeAll(async () => {
  world = await openWorld({ more: pages });
  page = await world.browser.visit(`${world.site.url}/orchard/wall`);
});
afterAll(() => world.close());

/** Whether the picker's own layer has the focus: it is a closed shadow root, into which neither the page nor a test can look. */
const panelHasFocus = () => page.waitForFunction(() => document.activeElement?.hasAttribute('data-mentor-trail-picker'));

/** Where the picker draws its first outline, as the browser's own inspector sees it: closed shadow roots are open to it. */
async function outlined(): Promise<Record<string, number>> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await session.detach();
  const box = nodes.find(({ attributes = [] }) => attributes[attributes.indexOf('class') + 1] === 'box');
  const style = box?.attributes?.[box.attributes.indexOf('style') + 1] ?? '';
  return Object.fromEntries([...style.matchAll(/(top|left|width|height): (-?[\d.]+)px/g)].map(([, side = '', value]) => [side, Math.round(Number(value))]));
}

const isPicking = () => page.evaluate(() => document.querySelectorAll('[data-mentor-trail-picker]').length);

async function startPicking(): Promise<void> {
  const ui = await world.browser.popupOver(page);
  await ui.press(ui.t.picker.title).catch((error: unknown) => {
    if (!/closed|detached|destroyed/i.test(String(error))) throw error;
  });
  await world.browser.gone('popup.html');
  await page.waitForSelector('[data-mentor-trail-picker]');
  // Whoever takes their time meets a service worker that has ended meanwhile.
  await world.browser.killWorker();
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
    await panelHasFocus();
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

describe('picking inside the parts of a page that are pages of their own', () => {
  const visit = async (path: string) => {
    await page.close();
    page = await world.browser.visit(`${world.site.url}${path}`);
  };

  /** Goes past the texts shown in the panel and takes everybody like this one. */
  const takeAll = async (texts: number, names: string[]) => {
    await panelHasFocus();
    for (let line = 0; line < texts; line++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const ui = await world.browser.surface('popup.html');
    await ui.lists(names);
    await ui.close();
  };

  it('outlines and takes entries in open shadow roots, and knows them at the next visit', async () => {
    await visit('/orchard/shaded');
    await startPicking();
    const job = await page.waitForSelector('>>> .job');
    await job!.hover();
    const card = await page.$eval('>>> orchard-card', (element) => Math.round(element.getBoundingClientRect().top));
    expect((await outlined()).top).toBe(card);
    await job!.click();
    await takeAll(2, ['Odalys Brennan', 'Piet Vanderhoek', 'Yuki Amadi-Sato']);
    const ui = await world.popupOn('orchard/shaded');
    await ui.see(ui.t.recipes.used);
    await ui.lists(['Odalys Brennan', 'Piet Vanderhoek', 'Yuki Amadi-Sato']);
    await ui.close();
  });

  it('outlines and takes entries in a frame of the same site; Escape leaves from there as well', async () => {
    pages['/orchard/wall'] = wall(`<section class="wall">${tile('Odalys Brennan', 'Keeper of keys', 'odalys@orchard.example')}${tile('Piet Vanderhoek', 'Maker of cider', 'piet@orchard.example')}</section>`);
    await visit('/orchard/framed');
    const frame = page.frames().find((one) => one.url().endsWith('/orchard/wall')) as Frame;
    await startPicking();
    await (await frame.waitForSelector('h1'))!.click();
    await panelHasFocus();
    await page.keyboard.press('Escape');
    expect(await isPicking()).toBe(0);
    await startPicking();
    const note = await frame.waitForSelector('.note');
    await note!.hover();
    const shown = await note!.boundingBox();
    const { top = 0, left = 0, width = 0, height = 0 } = await outlined();
    expect(top).toBeGreaterThan(90);
    expect(top).toBeLessThan(shown!.y);
    expect(top + height).toBeGreaterThan(shown!.y + shown!.height - 1);
    expect(left + width).toBeGreaterThan(shown!.x);
    await note!.click();
    await takeAll(4, ['Odalys Brennan', 'Piet Vanderhoek']);
  });
});
