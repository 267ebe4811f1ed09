import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { openWorld, type World } from './site';

const filler = '<p style="height:700px">Apples and pears.</p>';
const card = (name: string, role: string) => `<div class="card"><h3>${name}</h3><p class="role">${role}</p></div>`;
const team = `<!doctype html><html lang="en"><head><title>Our team</title></head><body><h1>Our team</h1>${filler}${filler}<div class="team">
${card('Odalys Brennan', 'Head of <em>Orchards</em>')}${card('Piet Vanderhoek', 'Cider Maker')}${card('Yuki Amadi-Sato', 'Beekeeper')}</div>${filler}</body></html>`;

let world: World;
let page: Page;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld({ more: { '/orchard/team': team } });
  page = await world.browser.visit(`${world.site.url}/orchard/team`);
  ui = await world.browser.popupOver(page);
});
afterAll(() => world.close());

const highlighted = () => page.evaluate(() => [...(CSS.highlights.get('mentor-trail') ?? [])].map(String));
const scrolled = () => page.evaluate(() => scrollY);

describe('where a value was read', () => {
  it('is shown in the open tab: scrolled to and marked, until the next click in the page', async () => {
    expect(await scrolled()).toBe(0);
    await ui.press(ui.t.page.look('Odalys Brennan'));
    await ui.press(ui.t.show.field(ui.t.fields.labels.role));
    await page.waitForFunction(() => CSS.highlights.has('mentor-trail') && scrollY > 600);
    expect(await highlighted()).toEqual(['Head of Orchards']);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.mouse.click(20, 20);
    expect(await highlighted()).toEqual([]);
  });

  it('is shown from the saved record as well', async () => {
    ui = await world.browser.popupOver(page);
    await ui.tick(ui.t.page.selectPerson('Piet Vanderhoek'));
    await ui.press(ui.t.page.save(1));
    await ui.see(ui.t.page.savedPeople(1, 0));
    await ui.goTo('shortlist');
    await ui.follow('Piet Vanderhoek');
    await ui.press(ui.t.person.source(ui.t.fields.labels.role));
    await ui.press(ui.t.show.field(ui.t.fields.labels.role));
    await page.waitForFunction(() => CSS.highlights.has('mentor-trail'));
    expect(await highlighted()).toEqual(['Cider Maker']);
  });

  it('says so where the words are gone', async () => {
    await page.evaluate(() => document.querySelectorAll('.role').forEach((role) => role.remove()));
    await ui.press(ui.t.show.field(ui.t.fields.labels.role));
    await ui.see(ui.t.show.notFound);
    await ui.close();
  });

  it('is opened at the words where another page is in front', async () => {
    ui = await world.popupOn('brightwater/news.html');
    await ui.goTo('shortlist');
    await ui.follow('Piet Vanderhoek');
    await ui.press(ui.t.person.source(ui.t.fields.labels.role));
    const address = await world.browser.newTabFrom(() => ui.press(ui.t.show.field(ui.t.fields.labels.role)));
    expect(address).toMatch(/\/orchard\/team(#:~:text=Cider%20Maker)?$/);
  });
});
