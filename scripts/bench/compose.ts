import { ExtensionBrowser } from '../browser/extension';
import { runInPage } from '../browser/run-in-page';
import { type BenchResult, measured } from './result';

/** Milliseconds: one frame of a screen that shows sixty a second. */
const frame = 16;
const templates = 200;
const rounds = 12;

type Seeded = { personId: string; templateIds: string[] };

/**
 * Opening the composer, and switching message, template, language and form of address, at 200 templates of the user's own; in the built
 * extension, in a real Chromium. From the user's act until the new text is in the document and laid out.
 */
export async function compose(): Promise<BenchResult> {
  const browser = await ExtensionBrowser.open();
  try {
    const { page } = await browser.openInTab('sidepanel.html');
    await page.setViewport({ width: 420, height: 900 });
    const seeded = await runInPage<object, Seeded>(page, 'scripts/bench/seed-compose', { templates });
    // The first time fetches code and parses templates: it is not what is felt while writing.
    await runInPage(page, 'scripts/bench/measure-compose', { ...seeded, rounds: 2 });
    const timings = await runInPage<object, Record<string, number[]>>(page, 'scripts/bench/measure-compose', { ...seeded, rounds });
    return {
      name: 'compose',
      setting: { templates, rounds },
      measures: Object.entries(timings).map(([name, list]) => measured(name, 'ms', list, frame)),
    };
  } finally {
    await browser.close();
  }
}
