import { openApp, selectionIn, type TabInfo } from '@/lib/browser';
import { maxSelection } from '@/lib/model/clip';
import { type ClipId, newId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { storeClip } from './store-clip';

const clipped = (text: string, max: number) => text.toWellFormed().slice(0, max).toWellFormed();

/**
 * Keeps the text that the user selected in a tab and opens the form in which it becomes a person. `known`: the selection as far as
 * the browser tells it by itself, for pages that no script may look into. Without a selection the form for typing opens.
 */
export async function keepSelection(tab: TabInfo | undefined, known = '', now = new Date()): Promise<void> {
  const { id, url = '', title = '' } = tab ?? {};
  const selected = id === undefined ? '' : await selectionIn(id).catch(() => '');
  const text = clipped(selected.trim() || known.trim(), maxSelection);
  if (!text) return openApp(`#/add?${new URLSearchParams({ ...(url && { url }), ...(title && { title }) })}`, id);
  const clip = newId<ClipId>();
  const page = { url: clipped(url, 8_000), title: clipped(title, 500) };
  await storeClip({ id: clip, at: toInstant(now), kind: 'selection', ...page, text }, now);
  return openApp(`#/add?clip=${clip}`, id);
}
