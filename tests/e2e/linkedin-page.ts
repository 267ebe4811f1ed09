import type { Page } from 'puppeteer-core';
import type { World } from './site';

const html = '<title>Odalys Brennan | LinkedIn</title><main><h1>Odalys Brennan</h1><p id="about">Odalys Brennan<br>Head of Orchards</p></main>';

/** A tab at LinkedIn's address with a profile in it; nothing is asked of the network. */
export async function visitLinkedIn({ browser }: World): Promise<Page> {
  const page = await browser.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: html }));
  await page.goto('https://www.linkedin.com/in/odalys-brennan');
  return page;
}
