import { runInTab } from '@/lib/browser';
import type { RecipeField } from '@/lib/model/recipe';

/** The words of the picker, by their names in `lib/page/picker/picker-task.ts`. */
type Words = Record<string, string | Record<RecipeField, string>>;

/** Starts the picker in a tab. Rejects where the browser does not allow it. */
export const startPicker = async (tabId: number, texts: Words, language: string): Promise<void> => {
  await runInTab(tabId, '/picker.js', { texts, language });
};
