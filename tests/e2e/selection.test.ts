import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, pressKeys, selectCard } from './select-card';
import { openWorld, type World } from './site';

let world: World;
beforeAll(async () => {
  world = await openWorld({ more: { '/village/news': article } });
});
afterAll(() => world.close());

/**
 * What the browser tells the extension when the user chooses the entry of the context menu: the menu is drawn by the browser itself,
 * outside of anything that a driver can press. That the entry is there is asked first; a menu without it refuses to change it.
 */
async function chooseInMenu(page: Page): Promise<void> {
  const worker = await world.browser.worker();
  const flat = await page.evaluate(() => String(getSelection()).replace(/\s+/g, ' '));
  await worker.evaluate(
    async (url, selectionText) => {
      await chrome.contextMenus.update('saveSelection', { contexts: ['selection'] });
      const [tab] = await chrome.tabs.query({ url });
      const info = { menuItemId: 'saveSelection', selectionText, pageUrl: url, editable: false };
      (chrome.contextMenus.onClicked as unknown as { dispatch: (info: object, tab: unknown) => void }).dispatch(info, tab);
    },
    page.url(),
    flat,
  );
}

describe('a text selected on a page', () => {
  it('opens as a person from the context menu, with its lines as on the page', async () => {
    const page = await selectCard(world);
    await chooseInMenu(page);
    const ui = await world.browser.surface('popup.html');
    const { labels } = ui.t.fields;
    expect(await ui.valueOf(labels.name)).toBe('Odalys Brennan');
    expect(await ui.valueOf(labels.organization)).toBe('Example Labs GmbH');
    expect(await ui.valueOf(labels.emails)).toBe('odalys.brennan@example.com');
    await ui.press(ui.t.clip.discard);
    await ui.see(ui.t.clip.discarded);
    await ui.close();
    await page.close();
  });

  it('opens as a person to be saved, with every line read', async () => {
    const page = await selectCard(world);
    await pressKeys(world, page);
    const ui = await world.browser.surface('popup.html');
    const { labels } = ui.t.fields;
    expect(await ui.valueOf(labels.name)).toBe('Odalys Brennan');
    expect(await ui.valueOf(labels.role)).toBe('Head of Research');
    expect(await ui.valueOf(labels.organization)).toBe('Example Labs GmbH');
    expect(await ui.valueOf(labels.emails)).toBe('odalys.brennan@example.com');
    expect(await ui.valueOf(labels.bio)).toContain('planted the first trees');
    await ui.fill(labels.role, 'Director of Research');
    await ui.press(ui.t.clip.save);
    await ui.see(ui.t.add.done('Odalys Brennan'));
    await ui.get('textbox', ui.t.person.notes);
    expect(await ui.valueOf(labels.role)).toBe('Director of Research');
    await ui.press(ui.t.person.source(labels.emails));
    await ui.see('Village news');
    await ui.close();
    await page.close();
  });

  it('is still there when the form was closed, until it is thrown away', async () => {
    const page = await selectCard(world);
    await pressKeys(world, page);
    let ui = await world.browser.surface('popup.html');
    await ui.get('textbox', ui.t.fields.labels.name);
    const hash = await ui.page.evaluate(() => location.hash);
    await ui.close();
    await world.browser.killWorker();
    ui = await world.browser.openInTab(`popup.html${hash}`);
    expect(await ui.valueOf(ui.t.fields.labels.name)).toBe('Odalys Brennan');
    await ui.press(ui.t.clip.discard);
    await ui.see(ui.t.clip.discarded);
    await ui.page.evaluate((back) => (location.hash = back), hash);
    await ui.see(ui.t.clip.gone.title);
    await ui.close();
  });
});
