import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../setup/browser.mjs';

/** No questions, connections or processes that nobody asked for. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,SpareRendererForSitePerProcess',
];

/** Chromium refuses its sandbox to root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A popup gets no more room than the screen has. */
const bigScreen = ['--window-size=1400,1000', '--screen-info={1600x1200}'];

/** No name resolves but this machine's own, so that nothing else can be reached. */
export const nothingReachable = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];

export type LaunchOptions = { headless?: boolean; args?: string[]; language?: string; profile?: string; /** Milliseconds that one step in a page may take; else a few minutes. */ patience?: number };

/** A Chromium of this machine that makes no connections of its own. `language` is the browser's language (BCP 47). */
export async function launchChromium({ headless = true, args = [], language = 'en-US', profile, patience }: LaunchOptions = {}): Promise<Browser> {
  const { path, family } = ensureBrowser();
  if (family !== 'chromium') throw new Error(`This needs Chromium, Chrome or Edge, but BROWSER_PATH is ${path}.`);
  return puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(patience === undefined ? {} : { protocolTimeout: patience }),
    args: [...quiet, ...asRoot, ...(headless ? bigScreen : []), `--lang=${language}`, ...args],
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), LANG: `${language.replace('-', '_')}.UTF-8` },
  });
}
