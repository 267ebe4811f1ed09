import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import { ensureBuilt, extensionDir } from './build';
import { launchChromium, type LaunchOptions, nothingReachable } from './launch';
import { Ui } from './ui';

/** Where this Chromium has no texts for the language, the extension is told it as the browser would tell it. */
async function speak(page: Page, language: string): Promise<void> {
  if ((await page.evaluate(() => chrome.i18n.getUILanguage())).split('-')[0] === language.split('-')[0]) return;
  await page.evaluateOnNewDocument((tag) => {
    chrome.i18n.getUILanguage = () => tag;
  }, language);
  await page.reload();
}

/**
 * A copy of the build that has some of its optional permissions from the start: Chromium asks for them in a window of its own, which
 * nobody but a person can press. Deleted when the browser ends.
 */
function buildWith(granted: readonly string[], folder: string): string {
  cpSync(extensionDir, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  const missing = granted.filter((name) => !manifest.optional_permissions.includes(name));
  if (missing.length) throw new Error(`The extension does not ask for ${missing.join(', ')}.`);
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...granted] }));
  return folder;
}

/**
 * `granted`: optional permissions that the user has given already. `folder`: another extension than the production build. `welcome`: leaves
 * the page open that greets whoever has just installed the extension. `restless`: the service worker is killed before each act of the user.
 */
export type OpenOptions = LaunchOptions & { granted?: readonly string[]; folder?: string; welcome?: boolean; restless?: boolean };

/** The same surface, on which something happens before each act of its user. */
const withBeforeEachAct = (ui: Ui, happens: () => Promise<void>): Ui =>
  new Proxy(ui, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        await happens();
        return value.apply(target, args) as unknown;
      };
    },
  });

/** Whether the extension was never installed in a profile before. */
const isFresh = (profile: string | undefined) => profile === undefined || !existsSync(join(profile, 'Default/IndexedDB'));

/** A Chromium with the built extension, used through its real toolbar button. */
export class ExtensionBrowser {
  private constructor(
    readonly browser: Browser,
    readonly extension: Extension,
    readonly language: string,
    private readonly isRestless: boolean,
  ) {}

  /** Starts a Chromium that can reach nothing but this machine, with the production build in it, or with the extension in `folder`. */
  static async open({ language = 'en-US', args = nothingReachable, granted = [], folder, welcome = false, restless = false, ...rest }: OpenOptions = {}): Promise<ExtensionBrowser> {
    if (folder === undefined) ensureBuilt();
    const built = granted.length ? buildWith(granted, mkdtempSync(join(tmpdir(), 'mentor-trail-build-'))) : extensionDir;
    const isFirst = isFresh(rest.profile);
    const browser = await launchChromium({ language, args, ...rest });
    const id = await browser.installExtension(folder ?? built);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The extension was not installed.');
    if (built !== extensionDir) browser.once('disconnected', () => rmSync(built, { recursive: true, force: true }));
    const opened = new ExtensionBrowser(browser, extension, language, restless);
    if (isFirst) await opened.greeted(welcome);
    return opened;
  }

  /** Waits for the page that opens after the installation, and closes it unless it is to stay. */
  private async greeted(stays: boolean): Promise<void> {
    const isGreeting = (target: Target) => target.url().startsWith(this.address('workspace.html#/welcome'));
    const target = await this.browser.waitForTarget(isGreeting, { timeout: 15_000 });
    if (!stays) await (await target.asPage()).close();
  }

  visit = async (url: string): Promise<Page> => {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load' }).catch((error: unknown) => {
      if (!url.startsWith('chrome://')) throw error;
    });
    return page;
  };

  /** Presses the toolbar button over `page`: grants access to this one page and opens the popup. */
  async popupOver(page: Page): Promise<Ui> {
    await page.bringToFront();
    await page.triggerExtensionAction(this.extension);
    return this.surface('popup.html');
  }

  /** The first open surface of that name, as soon as it is there. */
  async surface(name: 'popup.html' | 'sidepanel.html'): Promise<Ui> {
    const target = await this.browser.waitForTarget((one) => one.url().startsWith(this.address(name)), { timeout: 15_000 });
    const page = await target.asPage();
    return this.uiOf(page);
  }

  private async uiOf(page: Page): Promise<Ui> {
    await speak(page, this.language);
    const ui = new Ui(page, this.language);
    return this.isRestless ? withBeforeEachAct(ui, () => this.killWorker()) : ui;
  }

  /** Waits until no surface of that name is open. */
  async gone(name: 'popup.html' | 'sidepanel.html'): Promise<void> {
    const isOpen = () => this.browser.targets().some((target) => target.url().startsWith(this.address(name)));
    for (const end = Date.now() + 15_000; isOpen() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
    if (isOpen()) throw new Error(`${name} is still open.`);
  }

  /** An extension page opened in a tab of its own. */
  async openInTab(path: string): Promise<Ui> {
    return this.uiOf(await this.visit(this.address(path)));
  }

  address = (path: string): string => `chrome-extension://${this.extension.id}/${path}`;

  private isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith(this.address(''));

  /** Whether the service worker runs at this moment. */
  isWorkerAlive = (): boolean => this.browser.targets().some(this.isWorker);

  async worker(): Promise<WebWorker> {
    const worker = await (await this.browser.waitForTarget(this.isWorker, { timeout: 15_000 })).worker();
    if (!worker) throw new Error('The service worker cannot be reached.');
    return worker;
  }

  /** Kills the service worker, as the browser does when it is idle or short of memory. */
  async killWorker(): Promise<void> {
    for (const target of this.browser.targets().filter(this.isWorker)) await (await target.worker())?.close();
  }

  /** The address of the next tab that opens while `act` runs. Nothing is loaded there. */
  async newTabFrom(act: () => Promise<void>): Promise<string> {
    const known = new Set(this.browser.targets());
    const opened = this.browser.waitForTarget((target) => !known.has(target) && target.type() === 'page' && /^https?:/.test(target.url()), {
      timeout: 15_000,
    });
    const [target] = await Promise.all([opened, act()]);
    return target.url();
  }

  close = (): Promise<void> => this.browser.close();

  /** Ends the browser with all its processes at once (SIGKILL), as a crash does. Its profile can be opened again afterwards. */
  async crash(): Promise<void> {
    const main = this.browser.process();
    if (!main?.pid) throw new Error('The browser runs no more.');
    const gone = new Promise((resolve) => main.once('exit', resolve));
    // Puppeteer starts it as the leader of a group of its own.
    process.kill(-main.pid, 'SIGKILL');
    await gone;
  }
}

/** What stands on the toolbar button, asked from an open surface of the extension. */
export const badgeOf = (ui: Ui): Promise<string> => ui.page.evaluate(() => chrome.action.getBadgeText({}));
