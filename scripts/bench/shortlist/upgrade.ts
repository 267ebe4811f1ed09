import { runInPage } from '../../browser/run-in-page';
import { single } from '../result';
import { type Part, withPeople } from './part';
import type { Upgraded } from './upgrade-database';

/** The first start after an update that changes how the people are stored. */
export const upgrade: Part = ({ most }) =>
  withPeople(most, async (browser) => {
    const { page } = await browser.openInTab('icons/16.png');
    page.setDefaultTimeout(0);
    const { time, longestFrame, people, differing } = await runInPage<object, Upgraded>(page, 'scripts/bench/shortlist/upgrade-database', {});
    if (people !== most) throw new Error(`${people} of ${most} people were there after the upgrade.`);
    return {
      measures: [
        single(`upgrade: the database of the version before, with ${most}`, 'ms', time, 60_000),
        single('upgrade: rows of the index that differ from what is written today', 'rows', differing, 0),
      ],
      details: { 'upgrade, longest frame: ms': longestFrame },
    };
  });
