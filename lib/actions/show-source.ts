import { activeTab, openLink, runInTab, styleTab } from '@/lib/browser';
import { textFragmentUrl } from '@/lib/model/text-fragment';

/**
 * `shown`: marked in the open tab; `opened`: the page was opened at the text; `hidden`: the open page has it in a part that it does not show
 * now; `notFound`: the open page does not hold it any more.
 */
export type Shown = 'shown' | 'opened' | 'hidden' | 'notFound';

const answers: readonly unknown[] = ['shown', 'hidden'] satisfies Shown[];

const mark = '::highlight(mentor-trail) { background-color: #ffe066; color: #1a1a1a; }';

const withoutFragment = (address: string | undefined) => address?.replace(/#.*$/, '');

/**
 * Shows where something was read: in the tab in front if it shows that page, else in a new tab. `texts`: the words it was read
 * from, the most telling ones first.
 */
export async function showSource(url: string, texts: readonly string[]): Promise<Shown> {
  const tab = await activeTab().catch(() => undefined);
  const wanted = texts.filter((text) => text.trim());
  if (tab && withoutFragment(tab.url) === withoutFragment(url)) {
    try {
      await styleTab(tab.id, mark);
      const answer = await runInTab(tab.id, '/show.js', { texts: wanted });
      return answers.includes(answer) ? (answer as Shown) : 'notFound';
    } catch {
      // No access to the tab (any more): the page can still be opened anew.
    }
  }
  await openLink(textFragmentUrl(url, wanted.slice(0, 1).map((text) => ({ text }))));
  return 'opened';
}
