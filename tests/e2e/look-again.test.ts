import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { openWorld, type World } from './site';

const card = (name: string, role: string) => `<li class="card"><h3>${name}</h3><p class="role">${role}</p></li>`;
const first = [card('Odalys Brennan', 'Head of Orchards'), card('Piet Vanderhoek', 'Cider Maker'), card('Yuki Amadi-Sato', 'Beekeeper')];
const later = [card('Ingrid Falk', 'Gardener'), card('Kofi Asante', 'Treasurer')];
const list = `<!doctype html><html lang="en"><head><title>Our team</title></head><body><main><h1>Our team</h1><ul id="team">${first.join('')}</ul>
<button id="more">Load more</button><template id="later">${later.join('')}</template>
<script>document.getElementById('more').onclick = () => {
  document.getElementById('team').append(document.getElementById('later').content.cloneNode(true));
  document.querySelector('.card').remove();
};</script></main></body></html>`;

let world: World;
let page: Page;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld({ more: { '/orchard/team': list } });
  page = await world.browser.visit(`${world.site.url}/orchard/team`);
  ui = await world.browser.popupOver(page);
});
afterAll(() => world.close());

describe('a page that shows more when asked', () => {
  it('is read anew on a press: who came is added, ticks stay, and so do those whom the page let go of', async () => {
    await ui.lists(['Odalys Brennan', 'Piet Vanderhoek', 'Yuki Amadi-Sato']);
    await ui.tick(ui.t.page.selectPerson('Odalys Brennan'));
    await ui.tick(ui.t.page.selectPerson('Yuki Amadi-Sato'));
    await page.evaluate(() => document.getElementById('more')?.click());
    await ui.press(ui.t.page.lookAgain);
    await ui.lists(['Odalys Brennan', 'Piet Vanderhoek', 'Yuki Amadi-Sato', 'Ingrid Falk', 'Kofi Asante']);
    const ticked = ['Odalys Brennan', 'Piet Vanderhoek', 'Yuki Amadi-Sato', 'Ingrid Falk', 'Kofi Asante'].map((name) => ui.isTicked(ui.t.page.selectPerson(name)));
    expect(await Promise.all(ticked)).toEqual([true, false, true, false, false]);
    await ui.press(ui.t.page.save(2));
    await ui.see(ui.t.page.savedPeople(2, 0));
  });
});
