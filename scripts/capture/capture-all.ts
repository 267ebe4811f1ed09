import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt, extensionDir } from '../browser/build';
import { launchChromium, nothingReachable } from '../browser/launch';
import { asOutput, capturePage } from './capture-page';
import type { Input } from './inputs';
import { openPage } from './open-page';

export type Output = ReturnType<typeof asOutput>;
export type Outcome = { input: Input } & ({ output: Output } | { error: string });

/** The clock of the script: several pages are read at once, on a machine that may be busy with more. */
const pace = 0.1;

async function captureOne(browser: Browser, input: Input, script: string): Promise<Outcome> {
  try {
    const page = await openPage(browser, input);
    try {
      return { input, output: asOutput(await capturePage(page, script, pace)) };
    } finally {
      await page.close();
    }
  } catch (error) {
    return { input, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Captures all pages with the built extension's own script, several at a time in one headless browser. A page that fails
 * is an outcome with an error and stops nothing. `report` is told each outcome as it comes; the result is in the order of
 * `inputs`. Where every page is a stored one, the browser can reach nothing at all.
 */
export async function captureAll(inputs: Input[], report: (outcome: Outcome) => void = () => undefined): Promise<Outcome[]> {
  ensureBuilt();
  const script = readFileSync(join(extensionDir, 'capture.js'), 'utf8');
  const live = inputs.some(({ html }) => !html);
  const browser = await launchChromium({ args: live ? [] : nothingReachable });
  const outcomes: Outcome[] = [];
  const waiting = inputs.entries();
  const work = async () => {
    for (const [at, input] of waiting) {
      const outcome = await captureOne(browser, input, script);
      outcomes[at] = outcome;
      report(outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(inputs.length, availableParallelism() * 2, 8) }, work));
    return outcomes;
  } finally {
    await browser.close();
  }
}
