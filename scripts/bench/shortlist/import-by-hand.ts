import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionBrowser } from '../../browser/extension';
import { runInPage } from '../../browser/run-in-page';
import type { Ui } from '../../browser/ui';
import { peopleCsv } from './people-csv';
import { pools } from './pools';
import { cache } from './probed-extension';
import { patience } from './seeded-browser';

/** The longest frame of each step, and how long all of them took (milliseconds). */
export type ImportByHand = { frames: Record<string, number>; time: number };

/** Whatever follows from an import has happened by then: lists that are read again, what is thrown away. */
const aftermath = 5_000;

const step = (ui: Ui, name: string) => ui.page.evaluate((current) => void (globalThis.benchFrames.step = current), name);

async function press(ui: Ui, name: string): Promise<void> {
  const button = await ui.page.waitForSelector(`aria/${name}[role="button"]`, { timeout: patience });
  await button?.evaluate((element) => (element as HTMLElement).click());
}

/** Imports a file of so many people through the screen for it: chosen, its columns confirmed, previewed, taken. */
export async function importByHand(count: number): Promise<ImportByHand> {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `people-${count}.csv`);
  writeFileSync(file, peopleCsv(count, pools()));
  const browser = await ExtensionBrowser.open({ patience });
  try {
    const ui = await browser.openInTab('workspace.html#/data');
    const { data } = ui.t;
    const input = await ui.page.waitForSelector('input[type=file]');
    await runInPage(ui.page, 'scripts/bench/shortlist/watch-frames', {});
    const start = performance.now();
    await step(ui, 'opened');
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    await ui.page.waitForSelector('.columns', { timeout: patience });
    await step(ui, 'previewed');
    await press(ui, data.import.columns.go);
    await ui.page.waitForSelector(`aria/${data.import.preview.go(count)}[role="button"]`, { timeout: patience });
    await step(ui, 'imported');
    await press(ui, data.import.preview.go(count));
    await ui.page.waitForSelector(`aria/${data.import.undo}[role="button"]`, { timeout: patience });
    const time = performance.now() - start;
    await step(ui, 'afterwards');
    await new Promise((resolve) => setTimeout(resolve, aftermath));
    return { time, frames: await ui.page.evaluate(() => globalThis.benchFrames.longest) };
  } finally {
    await browser.close();
    rmSync(file, { force: true });
  }
}
