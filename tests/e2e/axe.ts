import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what is best practice beyond it. */
export const wcag = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** What axe finds, as lines: the rule, what it says, and the elements. `within`: the part of the page that is looked at. */
export async function violations(page: Page, options: RunOptions, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (how, part) => {
    const { violations: all } = await (window as unknown as { axe: { run: (part: string, how: RunOptions) => Promise<AxeResults> } }).axe.run(part, how);
    return all.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary ?? ''})`).join(' | ')}`);
  }, options, within);
}

/** What says that the program is at work. */
const work = 'main [role="progressbar"], main progress, main [aria-busy="true"]';

/** Waits until nothing moves, and nothing is loading unless that is what is looked at. */
const settled = ({ page }: Ui, atWork = false) =>
  page.waitForFunction(
    (busy, isBusy) => document.querySelector('main h1, main h2') !== null && (document.querySelector(busy) !== null) === isBusy && document.getAnimations().every(({ playState }) => playState !== 'running'),
    { timeout: 15_000, polling: 50 },
    work,
    atWork,
  );

async function inTheme(ui: Ui, value: 'light' | 'dark', atWork: boolean): Promise<void> {
  await ui.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await settled(ui, atWork);
}

/** Expects no violation in what is shown now, in both themes. `atWork`: while it says that something is being done. */
export async function inBothThemes(ui: Ui, { atWork = false } = {}): Promise<void> {
  await inTheme(ui, 'light', atWork);
  expect(await violations(ui.page, wcag)).toEqual([]);
  await inTheme(ui, 'dark', atWork);
  expect(await violations(ui.page, { runOnly: { type: 'rule', values: ['color-contrast'] } })).toEqual([]);
}

/** Goes to a place of the app, as it looks once it is all there. */
export async function openPlace(ui: Ui, hash: string): Promise<void> {
  await ui.page.evaluate((to) => {
    if (location.hash !== to) document.querySelector('main')?.setAttribute('data-left', '');
    location.hash = to;
  }, hash);
  await ui.page.waitForSelector('main:not([data-left])');
  await settled(ui);
}
