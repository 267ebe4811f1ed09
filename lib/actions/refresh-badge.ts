import { showBadge } from '@/lib/browser';
import { toLocalDate } from '@/lib/model/time';
import { countDue } from '@/lib/store/queries';

/** Shows on the toolbar button how much is due. Never rejects: a wrong number must not make a finished action look failed. */
export async function refreshBadge(now = new Date()): Promise<void> {
  try {
    await showBadge(await countDue(toLocalDate(now)));
  } catch (error) {
    globalThis.reportError?.(error);
  }
}
