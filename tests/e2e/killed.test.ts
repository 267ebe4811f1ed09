import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenAtOnce } from '@/lib/actions/import-data';
import { ExtensionBrowser } from '@/scripts/browser/extension';
import { runInPage } from '@/scripts/browser/run-in-page';
import { serveSite, type Site } from '@/scripts/demo-site/server';
import { actions } from './in-page/act';
import type { StoredState } from './in-page/stored-state';
import { team } from './site';

let profile: string;
let site: Site;
let browser: ExtensionBrowser;
let desk: Page;
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'mentor-trail-'));
  site = await serveSite();
  browser = await ExtensionBrowser.open({ profile });
  desk = await openDesk();
});
afterAll(async () => {
  await browser.close().catch(() => undefined);
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page of the extension without the program in it, for scripts that use its database. */
const openDesk = () => browser.visit(browser.address('icons/16.png'));

/** Starts the browser again after a crash, on the same profile. */
async function restart(): Promise<void> {
  browser = await ExtensionBrowser.open({ profile });
  desk = await openDesk();
}

/** What is there, after the last change was undone if that is asked for. */
const stored = ({ undo = false } = {}): Promise<StoredState> => runInPage(desk, 'tests/e2e/in-page/stored-state', { undo });

/** Runs a script and kills the browser when it notes `at`, or `delay` milliseconds later; whether it noted "saved" before. */
async function killedDuring(script: string, input: object, at: string, delay = 0): Promise<boolean> {
  const notes: string[] = [];
  let reached: () => void = () => undefined;
  const there = new Promise<void>((resolve) => (reached = resolve));
  await desk.exposeFunction('note', (what: string) => {
    notes.push(what);
    if (what === at) reached();
  });
  const run = runInPage(desk, script, input);
  run.catch(() => undefined);
  await Promise.race([there, run.then(() => expect(notes).toContain(at))]);
  if (delay) await pause(delay);
  const wasSaved = notes.includes('saved');
  await browser.crash();
  return wasSaved;
}

/**
 * The action is there, or nothing of it: then undoing it, where it can be undone, leads back to just what was before. What was shown as saved
 * is there. `added`: the people that it adds.
 */
async function allOrNothing(before: StoredState, wasSaved: boolean, added?: readonly string[]): Promise<boolean> {
  const now = await stored();
  expect(now.problems).toEqual([]);
  const isThere = now.digest !== before.digest || now.beside !== before.beside;
  if (wasSaved) expect(isThere).toBe(true);
  if (!isThere) return false;
  if (added) expect(now.names).toEqual([...before.names, ...added].sort());
  const isNew = now.change !== undefined && now.change > (before.change ?? '');
  if (!isNew) return true;
  const undone = await stored({ undo: true });
  expect(undone).toMatchObject({ names: before.names, digest: before.digest, problems: [] });
  return true;
}

describe('killing the browser in the middle of saving', () => {
  it.each([0, 60, 'shown'] as const)('(%s) keeps everybody or nobody, and everybody who was shown as saved', async (moment) => {
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
    const isThere = await allOrNothing(before, wasShown, team);
    if (moment === 'shown') expect(isThere).toBe(true);
  });
});

describe('killing the browser in the middle of an import', () => {
  const count = 1_500;
  const all = Array.from({ length: count }, (_, i) => `Person Number${i}`);

  it.each([`${writtenAtOnce}`, `${count}`, 'saved'])('(%s) keeps everybody of the file or nobody', async (moment) => {
    const before = await stored();
    const wasSaved = await killedDuring('tests/e2e/in-page/import-many', { count }, moment);
    await restart();
    const isThere = await allOrNothing(before, wasSaved, all);
    if (moment === `${writtenAtOnce}`) expect(isThere).toBe(false);
    if (moment === 'saved') expect(isThere).toBe(true);
  });
});

describe('killing the browser in the middle of', () => {
  it('is tried with every action that writes', () => {
    const textOf = (name: string) => readFileSync(`lib/actions/${name}.ts`, 'utf8');
    const writers = readdirSync('lib/actions').map((file) => basename(file, '.ts')).filter((name) => /\b(recordChange|writing)\(/.test(textOf(name)));
    const named = (text: string, from: RegExp) => [...text.matchAll(from)].map(([, name]) => name as string);
    const tried = new Set(['act', 'import-many'].flatMap((script) => named(readFileSync(`tests/e2e/in-page/${script}.ts`, 'utf8'), /'@\/lib\/actions\/([\w-]+)'/g)));
    for (const name of tried) for (const helper of named(textOf(name), /from '\.\/([\w-]+)'/g)) tried.add(helper);
    expect(writers.filter((name) => !tried.has(name))).toEqual([]);
  });

  beforeAll(() => runInPage(desk, 'tests/e2e/in-page/act', { name: 'begin' }));

  /** Killed at another moment each: so many milliseconds after it began, or once it said that it is done. */
  const moments = Object.keys(actions).map((name, i) => [name, i % 3 === 2 ? 'saved' : (i * 17) % 90] as const);

  it.each(moments)('%s (%s) leaves it done or not done, never half', async (name, moment) => {
    const before = await stored();
    const script = 'tests/e2e/in-page/act';
    const wasSaved = await (moment === 'saved' ? killedDuring(script, { name }, moment) : killedDuring(script, { name }, 'ready', moment));
    await restart();
    const isThere = await allOrNothing(before, wasSaved);
    if (moment === 'saved') expect(isThere).toBe(true);
  });
});
