import type { Capture } from './capture';
import type { RecipeId } from './id';

/** Why a page cannot be read. */
export type UnreadableReason = 'browserPage' | 'store' | 'pdf' | 'noAccess' | 'failed';

/** The recipe for a page; `outdated` where it found nobody there any more, so that the page was read without it. */
export type UsedRecipe = { id: RecipeId; name: string; state: 'used' | 'outdated' };

/** What came of reading the page in a tab. On LinkedIn nothing is read: its terms forbid it. */
export type PageReading =
  | { state: 'read'; capture: Capture; tabId: number; recipe?: UsedRecipe | undefined }
  | { state: 'unreadable'; reason: UnreadableReason; url?: string | undefined; title?: string | undefined }
  | { state: 'linkedin'; url: string; title: string };
