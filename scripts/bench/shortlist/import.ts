import { ExtensionBrowser } from '../../browser/extension';
import { runInPage } from '../../browser/run-in-page';
import { measured, median, single } from '../result';
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
  const some = await importing({ count: many, rounds, withFloor: true });
  const [long] = await importing({ count: most, rounds: 1, withFloor: false });
  return {
    measures: [
      measured(`import: CSV of ${many} against bulkAdd of the same rows`, '×', some.map((one) => one.import / one.floor), 2),
      single(`import: longest frame while ${most} come in`, 'ms', long?.longestFrame ?? NaN, 200),
    ],
    details: {
      [`import, ${many}: ms`]: median(some.map((one) => one.import)),
      [`import, bulkAdd of ${many}: ms`]: median(some.map(({ floor }) => floor)),
      [`import, ${most}: ms`]: long?.import ?? NaN,
    },
  };
};
