import { ExtensionBrowser } from '../../browser/extension';
import { runInPage } from '../../browser/run-in-page';
import { measured, median, single } from '../result';
import { importByHand } from './import-by-hand';
import type { Imported, ToImport } from './import-people';
import type { Part } from './part';
import { pools } from './pools';
import { patience } from './seeded-browser';

const rounds = 3;

async function importing(options: Omit<ToImport, 'pools'>): Promise<Imported[]> {
  const browser = await ExtensionBrowser.open({ patience });
  try {
    const { page } = await browser.openInTab('sidepanel.html');
    page.setDefaultTimeout(0);
    return await runInPage(page, 'scripts/bench/shortlist/import-people', { ...options, pools: pools() });
  } finally {
    await browser.close();
  }
}

/** Importing a CSV file into an empty shortlist. */
export const imports: Part = async ({ many, most }) => {
  const some = await importing({ count: many, rounds });
  const long = await importByHand(most);
  return {
    measures: [
      measured(`import: CSV of ${many} against bulkAdd of the same rows`, '×', some.map((one) => one.import / one.floor), 2),
      single(`import: longest frame while ${most} come in`, 'ms', Math.max(...Object.values(long.frames)), 200),
    ],
    details: {
      [`import, ${many}: ms`]: median(some.map((one) => one.import)),
      [`import, bulkAdd of ${many}: ms`]: median(some.map(({ floor }) => floor)),
      [`import, ${most}: ms`]: long.time,
      ...Object.fromEntries(Object.entries(long.frames).map(([step, longest]) => [`import, ${most}, longest frame while ${step}: ms`, longest])),
    },
  };
};
