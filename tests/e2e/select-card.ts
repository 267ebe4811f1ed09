import type { Page } from 'puppeteer-core';
import type { World } from './site';

/** An article with somebody's card in it. */
export const article = `<!doctype html><html lang="en"><head><title>Village news</title></head><body><article>
<p>The fair was opened by a guest from the coast.</p>
<div id="card">Dr. Odalys Brennan<br>Head of Research<br>Example Labs GmbH<br>odalys.brennan@example.com<br>Tel. +49 30 1234567<br>She planted the first trees of the new orchard herself, and has looked after them ever since.</div>
</article></body></html>`;

/** Opens the page, grants access as a menu or key of the extension does, and selects the card with the mouse's own means. */
export async function selectCard(world: World): Promise<Page> {
  const page = await world.browser.visit(`${world.site.url}/village/news`);
  await (await world.browser.popupOver(page)).close();
  await world.browser.gone('popup.html');
  await page.bringToFront();
  await page.evaluate(() => {
    const card = document.getElementById('card');
    if (card) getSelection()?.selectAllChildren(card);
  });
  return page;
}

/** What the browser tells the extension when the user presses the keys of the command: no driver can press the browser's own keys. */
export async function pressKeys(world: World, page: Page): Promise<void> {
  const worker = await world.browser.worker();
  await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    (chrome.commands.onCommand as unknown as { dispatch: (name: string, tab: unknown) => void }).dispatch('save-selection', tab);
  }, page.url());
}
