import type { ExtensionBrowser } from '../../browser/extension';
import { single } from '../result';
import { type Part, withPeople } from './part';

/** Milliseconds from opening the review until its list is there. */
async function reviewTime(browser: ExtensionBrowser): Promise<number> {
  const { page } = await browser.openInTab('workspace.html#/shortlist');
  await page.waitForSelector('[data-row]', { timeout: 60_000 });
  return page.evaluate(async () => {
    const start = performance.now();
    location.hash = '#/duplicates';
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => document.querySelector('.duplicates li') && (watch.disconnect(), resolve()));
      watch.observe(document.body, { subtree: true, childList: true });
    });
    return performance.now() - start;
  });
}

/** Looking for people who are there twice, among all. */
export const duplicates: Part = async ({ most }) => {
  const time = await withPeople(most, reviewTime);
  return { measures: [single(`duplicates: review of ${most}`, 'ms', time, 10_000)], details: {} };
};
