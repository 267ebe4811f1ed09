import { FirefoxBrowser } from '@/scripts/browser/firefox';
import type { Ui } from '@/scripts/browser/ui';
import { serveSite, type Site } from '@/scripts/demo-site/server';

/** A Firefox with the extension and the fictional site, for the tests of one file. */
export type FirefoxWorld = { browser: FirefoxBrowser; site: Site; popupOn: (path: string) => Promise<Ui>; close: () => Promise<void> };

export async function openFirefoxWorld(options: Parameters<typeof FirefoxBrowser.open>[0] & { more?: Record<string, string> } = {}): Promise<FirefoxWorld> {
  const { more = {}, ...launch } = options;
  const site = await serveSite({ more });
  const browser = await FirefoxBrowser.open(launch);
  return {
    browser,
    site,
    popupOn: async (path) => browser.popupOver(await browser.visit(`${site.url}/${path}`)),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
