import type { HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { texts as en } from '@/lib/texts/en';
import { inBothThemes } from './axe';
import { visitLinkedIn } from './linkedin-page';
import { lost } from './lost';
import { orchard } from './orchard';
import { article, pressKeys, selectCard } from './select-card';
import { openWorld, type World } from './site';

let world: World;
beforeAll(async () => {
  world = await openWorld({ more: { ...orchard, '/village/news': article } });
});
afterAll(() => world.close());

/** The people of the orchard's page, all ticked, while their own pages are read; these are not answered before `answer` is called. */
async function readingOwnPages(): Promise<{ popup: Ui; answer: () => void }> {
  const page = await world.browser.visit(`${world.site.url}/orchard/team`);
  await page.setRequestInterception(true);
  const held: HTTPRequest[] = [];
  let isOpen = false;
  page.on('request', (request) => void (isOpen ? request.continue() : held.push(request)));
  const popup = await world.browser.popupOver(page);
  await popup.tick(en.page.selectAll);
  await popup.press(en.ownPages.read);
  await popup.page.waitForSelector('progress');
  const answer = () => {
    isOpen = true;
    for (const request of held.splice(0)) void request.continue();
  };
  return { popup, answer };
}

/** What the popup can show, and how one comes there. */
const states: Record<string, () => Promise<Ui>> = {
  'the people of a page': async () => {
    const popup = await world.popupOn('brightwater/team.html');
    await popup.tick(en.page.selectPerson('Marta Oyelaran'));
    return popup;
  },
  'a person of a page, opened in full': async () => {
    const popup = await world.popupOn('brightwater/team.html');
    await popup.press(en.page.look('Marta Oyelaran'));
    await popup.get('textbox', en.fields.labels.name);
    return popup;
  },
  'a page without people': () => world.popupOn('index.html'),
  'a page that cannot be read': async () => world.browser.popupOver(await world.browser.visit('chrome://version')),
  'LinkedIn': async () => {
    const popup = await world.browser.popupOver(await visitLinkedIn(world));
    await popup.see(en.page.linkedin.title);
    return popup;
  },
  'a selected text that becomes a person': async () => {
    await pressKeys(world, await selectCard(world));
    const popup = await world.browser.surface('popup.html');
    await popup.fill(en.fields.labels.role, 'Director of Research');
    return popup;
  },
  'whose own page gave nothing': async () => {
    const { popup, answer } = await readingOwnPages();
    answer();
    await popup.see(en.ownPages.done(2));
    return popup;
  },
};

/** As many pixels as are left of the 800 × 600 that the browser gives a popup at most, at 200 % zoom; and the narrowest screen. */
const sizes = [[400, 300], [320, 600]] as const;

/** Expects that all is there in a popup of those sizes. It takes its size from its body, whatever a driver says. */
async function nothingLost({ page }: Ui): Promise<void> {
  for (const [width, height] of sizes) {
    await page.evaluate((w, h) => Object.assign(document.body.style, { inlineSize: `${w}px`, blockSize: `${h}px` }), width, height);
    await page.waitForFunction((w) => innerWidth === w, {}, width);
    expect(await lost(page)).toEqual([]);
  }
}

describe('the popup (WCAG 2.2 AA, axe; 200 % zoom, 320 px)', () => {
  it.each(Object.entries(states))('%s', async (_, open) => {
    const popup = await open();
    await inBothThemes(popup);
    await nothingLost(popup);
    await popup.close();
  });

  it('own pages while they are read', async () => {
    const { popup } = await readingOwnPages();
    await inBothThemes(popup, { atWork: true });
    await nothingLost(popup);
    await popup.press(en.ownPages.cancel);
    await popup.close();
  });
});
