import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ui } from '@/scripts/browser/ui';
import { openWorld, type World } from './site';

const sample = ['Leonie Achterberg', 'Matteo Okonkwo', 'Svea Lindqvist', 'Tariq Benhaddou', 'Noor van Dijk'];

let world: World;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld({ welcome: true });
  const target = await world.browser.browser.waitForTarget((one) => one.url().endsWith('workspace.html#/welcome'), { timeout: 15_000 });
  ui = new Ui(await target.asPage(), world.browser.language);
});
afterAll(() => world.close());

describe('the page that opens after the installation', () => {
  it('says in three pictures what the program does, and the first steps', async () => {
    await ui.see(ui.t.welcome.title);
    const { find, write, meet } = ui.t.welcome.pictures;
    for (const { title } of [find, write, meet]) await ui.see(title);
    expect(await ui.page.$$eval('main svg.welcome__drawing', (all) => all.length)).toBe(3);
    for (const text of [ui.t.welcome.pin.text, ui.t.welcome.try.text, ui.t.welcome.goals.text, ui.t.welcome.backup.text]) await ui.see(text);
  });

  it('adds sample people and removes them again, by keyboard, and the focus stays', async () => {
    await (await ui.get('button', ui.t.welcome.sample.load)).focus();
    await ui.page.keyboard.press('Enter');
    await ui.see(ui.t.welcome.sample.loaded(sample.length));
    expect(await ui.page.evaluate(() => document.activeElement?.textContent)).toBe(ui.t.welcome.sample.load);
    await ui.page.keyboard.press('Tab');
    await ui.page.keyboard.press('Enter');
    await ui.see(ui.t.welcome.sample.removed(sample.length));
  });

  it('leads to the sample page, on which the toolbar button lists its people', async () => {
    const opened = world.browser.browser.waitForTarget((one) => one.url().endsWith('/sample/en.html'), { timeout: 15_000 });
    await ui.follow(ui.t.welcome.try.open);
    const popup = await world.browser.popupOver(await (await opened).asPage());
    await popup.lists(sample);
    await popup.tick(popup.t.page.selectPerson('Noor van Dijk'));
    await popup.press(popup.t.page.save(1));
    await popup.see(popup.t.page.savedPeople(1, 0));
    await popup.close();
    await ui.page.bringToFront();
    await ui.press(ui.t.welcome.sample.remove);
    await ui.see(ui.t.welcome.sample.removed(1));
  });

  it('leads to goals, or past them', async () => {
    await ui.follow(ui.t.welcome.goals.skip);
    await ui.see(ui.t.shortlist.empty.title);
  });
});
