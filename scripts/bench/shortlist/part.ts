import type { ExtensionBrowser } from '../../browser/extension';
import type { Measure } from '../result';
import { seededBrowser } from './seeded-browser';

/** How many people are in the shortlists that are compared. */
export type Sizes = { few: number; many: number; most: number };

/** What is measured of one part of the program; `details` explain the measures. */
export type Measured = { measures: Measure[]; details: Record<string, number> };

/** One part of the program that can be measured without the others. */
export type Part = (sizes: Sizes) => Promise<Measured>;

/** Runs `use` in a browser with that many people in the shortlist. */
export async function withPeople<T>(count: number, use: (browser: ExtensionBrowser) => Promise<T>): Promise<T> {
  const browser = await seededBrowser(count);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
