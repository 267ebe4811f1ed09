import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../setup/browser.mjs';
import { ensureBuilt, extensionDirs } from './build';
import { closePopup, exposeSurface, isSurfaceOpen, openExtensionPage, pressToolbarButton } from './firefox-chrome';
import { Ui } from './ui';

const addonId = 'mentor-trail@example.org';
const origin = 'moz-extension://6d656e74-6f72-4472-8169-6c0000000001';

/** As far as Puppeteer's connection is used: it speaks WebDriver BiDi, but offers only its own calls. */
type Connection = {
  send: (method: string, parameters: object) => Promise<{ result: unknown }>;
  emit: (event: string, parameters: object) => void;
};

type Context = { context: string; url: string; clientWindow: string };

/** Nothing but this machine is reached: everything else goes to a proxy that is not there. */
const nothingReachable = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** Downloads go into a folder without asking, and optional permissions are given without a window that only a person can press. */
const downloadingInto = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'extensions.webextOptionalPermissionPrompts': false,
});

const preferences = (theme: 'light' | 'dark', downloads: string | undefined) => ({
  ...nothingReachable,
  ...(downloads !== undefined && downloadingInto(downloads)),
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: new URL(origin).host }),
  // Without it a headless window without focus closes its popups at any moment.
  'ui.popup.disable_autohide': true,
  // 0 is dark, 1 is light.
  'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
});

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

const poll = async <Result>(ask: () => Promise<Result | undefined>, failure: string): Promise<Result> => {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(failure);
};

/** `downloads`: the folder for them; with it the extension gets every optional permission that it asks for. */
export type FirefoxOptions = { theme?: 'light' | 'dark'; downloads?: string };

/** A Firefox with the built extension, used through its real toolbar button. */
export class FirefoxBrowser {
  /** Popup and sidebar as they were made known to Puppeteer, which does not hear of their end either. */
  private readonly known = new Map<string, { context: string }>();
  private readonly gone = new Set<string>();

  private constructor(
    readonly browser: Browser,
    private readonly connection: Connection,
    private readonly window: string,
  ) {}

  /** Starts a Firefox that can reach nothing but this machine, with the production build in it. It speaks English. */
  static async open({ theme = 'light', downloads }: FirefoxOptions = {}): Promise<FirefoxBrowser> {
    ensureBuilt('firefox');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: ensureBrowser(['firefox']).path,
      headless: true,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
      extraPrefsFirefox: preferences(theme, downloads),
    });
    await browser.installExtension(extensionDirs.firefox);
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: Context[] }).contexts;
    if (!window) throw new Error('Firefox has no window.');
    return new FirefoxBrowser(browser, connection, window.context);
  }

  /** Evaluates source text in the browser's own window. */
  private async inBrowser(expression: string): Promise<unknown> {
    const target = { context: this.window };
    const { result } = await this.connection.send('script.evaluate', { expression, target, awaitPromise: true, 'moz:scope': 'chrome' });
    const { type, result: value, exceptionDetails } = result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'Firefox refused.');
    return value?.value;
  }

  visit = async (url: string): Promise<Page> => {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };

  /** Presses the toolbar button over `page`: grants access to this one page and opens the popup. */
  async popupOver(page: Page): Promise<Ui> {
    await page.bringToFront();
    await this.inBrowser(pressToolbarButton(addonId));
    return this.surface('popup.html');
  }

  /** The popup or sidebar, as soon as it is there. */
  async surface(name: 'popup.html' | 'sidepanel.html'): Promise<Ui> {
    const context = await poll(async () => {
      const id = String(await this.inBrowser(exposeSurface(this.address(name))));
      return id && !this.gone.has(id) ? id : undefined;
    }, `${name} did not open.`);
    const [tab] = await this.tabs();
    const info = { context, url: this.address(name), userContext: 'default', children: null, parent: null, originalOpener: null, clientWindow: tab?.clientWindow };
    this.connection.emit('browsingContext.contextCreated', info);
    this.known.set(name, info);
    const page = await poll(async () => (await this.browser.pages()).find((one) => contextOf(one) === context), `${name} cannot be reached.`);
    return new Ui(page, 'en');
  }

  /** An extension page opened in a tab of its own. */
  async openInTab(path: string): Promise<Ui> {
    await this.inBrowser(openExtensionPage(this.address(path)));
    return new Ui(await this.tab(this.address(path)), 'en');
  }

  private async tabs(): Promise<Context[]> {
    const { result } = await this.connection.send('browsingContext.getTree', {});
    return (result as { contexts: Context[] }).contexts;
  }

  /** The tab whose address starts so, as soon as it is there. */
  private tab = (address: string): Promise<Page> =>
    poll(async () => {
      const tab = (await this.tabs()).find(({ url }) => url.startsWith(address));
      return (await this.browser.pages()).find((page) => contextOf(page) === tab?.context);
    }, `No tab shows ${address}.`);

  /** Closes the popup and waits until it is gone. */
  async closePopup(): Promise<void> {
    await this.inBrowser(closePopup);
    await poll(async () => (await this.inBrowser(isSurfaceOpen(this.address('popup.html')))) === false || undefined, 'The popup is still open.');
    const info = this.known.get('popup.html');
    if (!info) return;
    this.connection.emit('browsingContext.contextDestroyed', info);
    this.known.delete('popup.html');
    this.gone.add(info.context);
  }

  address = (path: string): string => `${origin}/${path}`;

  close = (): Promise<void> => this.browser.close();
}
