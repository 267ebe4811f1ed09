import type { Browser } from 'puppeteer-core';
import type { Input } from '../../capture/inputs';
import { median } from '../result';
import { type Timing, timeFirstCall } from './first-call';
import type { Reader } from './readers';

/** The median time of each reader on one page, and what it found in the last round. */
export type PageTimes<Name extends string> = { slug: string } & Record<Name, Timing>;

/**
 * Reads each page with each reader, one after another in one browser, `rounds` times, each time in a freshly loaded page. The order of the
 * readers turns from round to round, so that none is always the first.
 */
export async function sideBySide<Name extends string>(
  browser: Browser,
  pages: Input[],
  readers: Record<Name, Reader>,
  rounds: number,
): Promise<PageTimes<Name>[]> {
  const names = Object.keys(readers) as Name[];
  const all: PageTimes<Name>[] = [];
  for (const input of pages) {
    const timings = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Timing[]>;
    for (let round = 0; round < rounds; round++) {
      const turned = names.map((_, at) => names[(at + round) % names.length] as Name);
      for (const name of turned) timings[name].push(await timeFirstCall(browser, input, readers[name]));
    }
    const summed = names.map((name) => [name, { ms: median(timings[name].map(({ ms }) => ms)), count: timings[name].at(-1)?.count ?? 0 }]);
    all.push({ slug: input.slug, ...(Object.fromEntries(summed) as Record<Name, Timing>) });
  }
  return all;
}
