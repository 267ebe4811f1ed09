import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { armed, everywhere, restless } from './hostile-pages';
import { openWorld, type World } from './site';

let world: World;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld({ more: { '/armed.html': armed, '/restless.html': restless } });
  ui = await world.popupOn('armed.html');
  await ui.see('Odalys Brennan');
});
afterAll(() => world.close());

const strangers = () => ui.page.evaluate(() => document.querySelectorAll('#injected, [onerror], img[src="x"], script:not([src]), a[href^="javascript:"]').length);
const title = () => ui.page.evaluate(() => document.title);

it('shows what a page says as text, in the list and in all details', async () => {
  for (const name of await ui.names()) await ui.press(ui.t.page.look(name));
  expect(await strangers()).toBe(0);
  expect(await title()).toBe('Mentor Trail');
});

it('shows it as text on the record and in a draft', async () => {
  await ui.tick(ui.t.page.selectAll);
  await ui.press(ui.t.page.save((await ui.names()).length));
  await ui.see(/Saved/);
  await ui.goTo('shortlist');
  await ui.follow('Odalys Brennan');
  await ui.follow(ui.t.person.write.firstContact('Odalys'));
  await ui.get('textbox', ui.t.compose.body);
  expect(await strangers()).toBe(0);
  expect(await title()).toBe('Mentor Trail');
});

describe('a page whose own script changes it, and what all objects inherit, without rest', () => {
  it('is read as it is at that moment', async () => {
    const popup = await world.popupOn('restless.html');
    await popup.see(popup.t.page.found(everywhere.length));
    await popup.lists(everywhere);
    await popup.close();
  });
});
