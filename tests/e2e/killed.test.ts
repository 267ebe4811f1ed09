import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from '@/scripts/browser/extension';
import { runInPage } from '@/scripts/browser/run-in-page';
import { serveSite, type Site } from '@/scripts/demo-site/server';
import type { StoredState } from './in-page/stored-state';
import { team } from './site';

let profile: string;
let site: Site;
let browser: ExtensionBrowser;
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'mentor-trail-'));
  site = await serveSite();
  browser = await ExtensionBrowser.open({ profile });
});
afterEach(async () => {
  await browser.close().catch(() => undefined);
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page of the extension that calls `note` with what it is about to do, and `isSaved`, true once it said so. */
async function notingPage(path: string, onNote: (what: string) => void = () => undefined) {
  const { page } = await browser.openInTab(path);
  const notes: string[] = [];
  await page.exposeFunction('note', (what: string) => {
    notes.push(what);
    onNote(what);
  });
  return { page, isSaved: () => notes.includes('saved') };
}

/** Starts the browser again after a crash, on the same profile, and reads what is there. */
async function restart(): Promise<void> {
  browser = await ExtensionBrowser.open({ profile });
}

async function stored({ undo = false } = {}): Promise<StoredState> {
  const { page } = await browser.openInTab('sidepanel.html#/today');
  try {
    return await runInPage<object, StoredState>(page, 'tests/e2e/in-page/stored-state', { undo });
  } finally {
    await page.close();
  }
}

/** Runs a script in a page and kills the browser when it notes `at`, or `delay` milliseconds later; whether it noted "saved" before. */
async function killedDuring(script: string, input: object, at: string, delay = 0): Promise<boolean> {
  let reached: () => void = () => undefined;
  const there = new Promise<void>((resolve) => (reached = resolve));
  const { page, isSaved } = await notingPage('sidepanel.html#/today', (what) => what === at && reached());
  const run = runInPage(page, script, input);
  run.catch(() => undefined);
  await Promise.race([there, run.then(() => there)]);
  if (delay) await pause(delay);
  const wasSaved = isSaved();
  await browser.crash();
  return wasSaved;
}

/** Everything is there, or nothing of it: `all` names or those before. What was shown as saved is there. */
async function allOrNothing(before: StoredState, all: readonly string[], wasSaved: boolean): Promise<boolean> {
  const now = await stored();
  expect(now.problems).toEqual([]);
  const isThere = now.digest !== before.digest;
  expect(now.names).toEqual(isThere ? [...all].sort() : before.names);
  if (wasSaved) expect(isThere).toBe(true);
  if (!isThere) return false;
  const undone = await stored({ undo: true });
  expect(undone).toMatchObject({ names: before.names, digest: before.digest, problems: [] });
  return true;
}

describe('killing the browser in the middle of saving', () => {
  it.each([0, 15, 60, 200, 'shown'] as const)('(%s) keeps everybody or nobody, and everybody who was shown as saved', async (moment) => {
    const before = await stored();
    const ui = await browser.popupOver(await browser.visit(`${site.url}/brightwater/team.html`));
    await ui.tick(ui.t.page.selectAll);
    const save = await ui.get('button', ui.t.page.save(team.length));
    let isShown = false;
    const shown = new Promise<void>((resolve) => {
      void ui.page.exposeFunction('note', () => {
        isShown = true;
        resolve();
      });
    });
    await ui.page.evaluate((text) => {
      const { note } = globalThis as unknown as { note: () => void };
      new MutationObserver(() => document.body.innerText.includes(text) && note()).observe(document.body, { subtree: true, childList: true, characterData: true });
    }, ui.t.page.savedPeople(team.length, 0));
    await save.evaluate((button) => button.click());
    await (moment === 'shown' ? shown : pause(moment));
    const wasShown = isShown;
    await browser.crash();
    await restart();
    const isThere = await allOrNothing(before, team, wasShown);
    if (moment === 'shown') expect(isThere).toBe(true);
  });
});

describe('killing the browser in the middle of an import', () => {
  const count = 1_500;
  const all = Array.from({ length: count }, (_, i) => `Person Number${i}`);

  it.each(['250', '1000', '1500', 'saved'])('(%s) keeps everybody of the file or nobody', async (moment) => {
    const before = await stored();
    const wasSaved = await killedDuring('tests/e2e/in-page/import-many', { count }, moment);
    await restart();
    const isThere = await allOrNothing(before, all, wasSaved);
    if (moment === '250') expect(isThere).toBe(false);
    if (moment === 'saved') expect(isThere).toBe(true);
  });
});

describe('killing the browser in the middle of a merge', () => {
  it.each([0, 5, 20, 80, 'saved'] as const)('(%s) keeps both records or the merged one, which can be taken apart again', async (moment) => {
    const { page } = await notingPage('sidepanel.html#/today');
    await runInPage(page, 'tests/e2e/in-page/add-two', {});
    await page.close();
    const before = await stored();
    const wasSaved = await (moment === 'saved'
      ? killedDuring('tests/e2e/in-page/merge-two', {}, 'saved')
      : killedDuring('tests/e2e/in-page/merge-two', {}, 'ready', moment));
    await restart();
    const isThere = await allOrNothing(before, ['Ada Winterbourne'], wasSaved);
    if (moment === 'saved') expect(isThere).toBe(true);
  });
});
