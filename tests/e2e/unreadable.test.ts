import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from './site';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('pages with nobody to list', () => {
  it('says that a page has no people, and offers to add somebody by hand', async () => {
    const ui = await world.popupOn('brightwater/news.html');
    await ui.see(ui.t.page.empty.title);
    await ui.follow(ui.t.page.empty.addByHand);
    await ui.fill(ui.t.fields.labels.name, 'Beatriz Lindqvist');
    await ui.fill(ui.t.fields.labels.role, 'Aunt’s former colleague');
    await ui.press(ui.t.add.submit);
    await ui.see(ui.t.add.done('Beatriz Lindqvist'));
    await ui.goTo('shortlist');
    await ui.see(ui.t.shortlist.found(1));
    await ui.lists(['Beatriz Lindqvist']);
    await ui.close();
  });

  it('takes address and title of the page along when it is about one person', async () => {
    const ui = await world.popupOn('brightwater/news.html');
    await ui.follow(ui.t.page.empty.addPagePerson);
    expect(await ui.valueOf(ui.t.add.link)).toBe(`${world.site.url}/brightwater/news.html`);
    await ui.close();
  });
});

describe('pages that no extension may read', () => {
  it('gets a clear sentence on a page of the browser', async () => {
    const ui = await world.browser.popupOver(await world.browser.visit('chrome://version/'));
    await ui.see(ui.t.page.unreadable.browserPage.title);
    await ui.see(ui.t.page.unreadable.browserPage.text);
    await ui.close();
  });

  it('gets a clear sentence where the user granted nothing', async () => {
    await world.browser.visit(`${world.site.url}/brightwater/team.html`);
    const ui = await world.browser.openInTab('popup.html');
    await ui.see(ui.t.page.unreadable.browserPage.title);
    await ui.page.close();
  });
});
