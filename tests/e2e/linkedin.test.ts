import { afterAll, beforeAll, expect, it } from 'vitest';
import { visitLinkedIn } from './linkedin-page';
import { openWorld, type World } from './site';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('reads nothing of LinkedIn by itself, and offers address, title and fields to type', async () => {
  const ui = await world.browser.popupOver(await visitLinkedIn(world));
  await ui.see(ui.t.page.linkedin.title);
  expect(await ui.names()).toEqual([]);
  expect(await ui.has('button', ui.t.picker.title)).toBe(false);
  await ui.follow(ui.t.page.empty.addPagePerson);
  expect(await ui.valueOf(ui.t.fields.labels.name)).toBe('Odalys Brennan');
  expect(await ui.valueOf(ui.t.add.link)).toBe('https://www.linkedin.com/in/odalys-brennan');
  await ui.press(ui.t.add.submit);
  await ui.see(ui.t.add.done('Odalys Brennan'));
});
