import type { ExtensionBrowser } from '../../browser/extension';

/** Milliseconds from opening the review until its list is there. */
export async function reviewTime(browser: ExtensionBrowser): Promise<number> {
  const { page } = await browser.openInTab('workspace.html#/shortlist');
  try {
    await page.waitForSelector('[data-row]', { timeout: 60_000 });
    return await page.evaluate(async () => {
      const start = performance.now();
      location.hash = '#/duplicates';
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => document.querySelector('.duplicates li') && (watch.disconnect(), resolve()));
        watch.observe(document.body, { subtree: true, childList: true });
      });
      return performance.now() - start;
    });
  } finally {
    await page.close();
  }
}
