import { isUtf8 } from 'node:buffer';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Input } from './inputs';

/** A stored page says nothing about its encoding in transit: it was stored as UTF-8 unless its bytes say otherwise. */
const contentType = (html: Uint8Array) => (isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html');

/**
 * Answers the first navigation with the stored page, scripts off as a policy (so that `noscript` stays what a reader with
 * scripts has), and nothing else: later navigations leave the page where it is, everything it asks for fails.
 */
function serve(page: Page, { html }: Required<Input>): void {
  let served = false;
  const answer = (request: HTTPRequest): Promise<void> => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return request.abort('blockedbyclient');
    if (served) return request.respond({ status: 204 });
    served = true;
    const headers = { 'content-security-policy': "script-src 'none'; worker-src 'none'" };
    return request.respond({ status: 200, contentType: contentType(html), headers, body: html });
  };
  page.on('request', (request) => void answer(request).catch(() => request.url()));
}

/**
 * Opens `input` in a page of its own. A live page that never finishes loading is taken as it is after `patience`
 * milliseconds; a page that cannot be opened at all throws.
 */
export async function openPage(browser: Browser, input: Input, patience = 15_000): Promise<Page> {
  const page = await browser.newPage();
  try {
    if (input.html) {
      await page.setRequestInterception(true);
      serve(page, { ...input, html: input.html });
    }
    const response = await page.goto(input.url, { waitUntil: 'domcontentloaded', timeout: patience });
    if (!input.html) await page.waitForNetworkIdle({ idleTime: 500, timeout: patience }).catch(() => undefined);
    if (response && !response.ok() && response.status() !== 304) throw new Error(`the server answers ${response.status()}`);
    return page;
  } catch (error) {
    await page.close();
    throw error;
  }
}
