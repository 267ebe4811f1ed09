import { openApp, type TabInfo } from '@/lib/browser';
import { type ClipId, newId, type RecipeId } from '@/lib/model/id';
import { parsePicked } from '@/lib/model/picked';
import { pathPatternOf } from '@/lib/model/recipe';
import { toInstant } from '@/lib/model/time';
import { saveRecipe } from './save-recipe';
import { storeClip } from './store-clip';

/**
 * Keeps whom the user picked on a page, and how entries like these are read, and shows them in the popup. Rejects where the message
 * is not the picker's. The page shown in the tab counts, not the address that the message states, where the browser tells it.
 */
export async function keepPicked(message: unknown, tab: TabInfo | undefined, now = new Date()): Promise<void> {
  const { url: stated, title, people, recipe } = parsePicked(message);
  const url = tab?.url ?? stated;
  const at = toInstant(now);
  await storeClip({ id: newId<ClipId>(), at, kind: 'pick', url, title, people }, now);
  const { origin, host } = new URL(url);
  if (recipe && origin !== 'null') {
    const path = pathPatternOf(url);
    await saveRecipe({ id: newId<RecipeId>(), name: `${host}${path}`.slice(0, 120), origin, path, ...recipe, createdAt: at, updatedAt: at }, now);
  }
  void openApp('', tab?.id);
}
