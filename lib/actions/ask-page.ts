import { activeTab, runInTab, type TabInfo } from '@/lib/browser';
import type { UnreadableReason } from '@/lib/model/page-reading';

/** A tab whose page was asked for its people, with what it will answer; or the reason why it was not asked. */
export type AskedPage = { tab: TabInfo } & ({ answer: Promise<unknown> } | { refused: UnreadableReason | 'linkedin' });

const linkedIn = /^https?:\/\/([^/?#]+\.)?linkedin\.(com|cn)([:/?#]|$)/i;

/** Addresses that no extension may read, by what they are. */
const unreadable: readonly [RegExp, UnreadableReason][] = [
  [/^https?:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore)([/?#]|$)/i, 'store'],
  [/^https?:\/\/(addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)([/?#]|$)/i, 'store'],
  [/^[^?#]+\.pdf([?#]|$)/i, 'pdf'],
  [/^(?!https?:|file:)/i, 'browserPage'],
];

const refusalOf = (url: string): UnreadableReason | 'linkedin' | undefined => (linkedIn.test(url) ? 'linkedin' : unreadable.find(([address]) => address.test(url))?.[1]);

/**
 * Has the page in front of the user read, without waiting for its answer: that takes as long as fetching the code that understands it
 * (`read-page`). Never rejects; `undefined` where there is no tab. On LinkedIn nothing is read at all.
 */
export async function askPage(): Promise<AskedPage | undefined> {
  const tab = await activeTab().catch(() => undefined);
  if (!tab) return undefined;
  const refused = tab.url ? refusalOf(tab.url) : undefined;
  if (refused) return { tab, refused };
  const answer = runInTab(tab.id, '/capture.js');
  // Whoever reads the answer hears of a failure, however late they come.
  answer.catch(() => undefined);
  return { tab, answer };
}
