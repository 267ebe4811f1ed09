import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { openWorld, type World } from './site';

const filler = '<p style="height:700px">Apples and pears.</p>';
const card = (name: string, role: string) => `<div class="card"><h3>${name}</h3><p class="role">${role}</p></div>`;
const team = `<!doctype html><html lang="en"><head><title>Our team</title></head><body><h1>Our team</h1>${filler}${filler}<div class="team">
${card('Odalys Brennan', 'Head of <em>Orchards</em>')}${card('Piet Vanderhoek', 'Cider Maker')}${card('Yuki Amadi-Sato', 'Beekeeper')}</div>${filler}</body></html>`;

const shadow = (html: string) => `<orchard-part><template shadowrootmode="open">${html}</template></orchard-part>`;
const bio = (name: string, what: string) => `${name} has looked after ${what} for twenty years, and still likes every single one of them.`;
const parts = `<!doctype html><html lang="en"><head><title>Our team</title></head><body><h1>Our team</h1>${filler}${filler}<div class="team">
<div class="card"><h3>Odalys Brennan</h3><details><summary>More</summary><p class="bio">${bio('Odalys', 'apple trees')}</p></details></div>
<div class="card"><h3>Piet Vanderhoek</h3>${shadow(`<p class="bio">${bio('Piet', 'cider presses')}</p>`)}</div>
<div class="card"><h3>Yuki Amadi-Sato</h3><div hidden><p class="bio">${bio('Yuki', 'bee hives')}</p></div></div></div>${filler}
<iframe src="/orchard/board" width="600" height="300"></iframe></body></html>`;
const board = `<!doctype html><html lang="en"><head><title>Board</title></head><body>${filler}${card('Ingrid Falk', 'Treasurer of the orchard')}${card('Kofi Asante', 'Chair of the orchard')}</body></html>`;

let world: World;
let page: Page;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld({ more: { '/orchard/team': team, '/orchard/parts': parts, '/orchard/board': board } });
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

describe('what a page does not show at once', () => {
  const frame = () => page.frames().find((one) => one.url().endsWith('/orchard/board')) ?? page.mainFrame();
  const marked = () => [...(CSS.highlights.get('mentor-trail') ?? [])].map(String).join();
  const look = async (name: string, field: string) => {
    await ui.press(ui.t.page.look(name));
    await ui.press(ui.t.show.field(field));
  };

  it('is opened, scrolled to and marked in folded parts, open shadow roots and frames', async () => {
    page = await world.browser.visit(`${world.site.url}/orchard/parts`);
    ui = await world.browser.popupOver(page);
    const { labels } = ui.t.fields;
    await look('Odalys Brennan', labels.bio);
    await page.waitForFunction(() => document.querySelector('details')?.open && CSS.highlights.has('mentor-trail'));
    expect(await page.evaluate(marked)).toContain('apple trees');
    await ui.press(ui.t.page.look('Odalys Brennan'));
    await look('Piet Vanderhoek', labels.bio);
    await page.waitForFunction(() => [...(CSS.highlights.get('mentor-trail') ?? [])].map(String).join().includes('cider presses'));
    const colour = await page.$eval('orchard-part >>> .bio', (text) => getComputedStyle(text, '::highlight(mentor-trail)').backgroundColor);
    expect(colour).toBe('rgb(255, 224, 102)');
    await ui.press(ui.t.page.look('Piet Vanderhoek'));
    await look('Ingrid Falk', labels.role);
    await frame().waitForFunction(() => CSS.highlights.has('mentor-trail') && scrollY > 200);
    expect(await frame().evaluate(marked)).toBe('Treasurer of the orchard');
    await ui.press(ui.t.page.look('Ingrid Falk'));
  });

  it('is told from what is gone, where the page hides it', async () => {
    await look('Yuki Amadi-Sato', ui.t.fields.labels.bio);
    await ui.see(ui.t.show.hidden);
    await ui.close();
  });
});
