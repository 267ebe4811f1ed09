import { giveNotice } from './give-notice';
import { refreshBadge } from './refresh-badge';

/** What is done whenever an alarm rings or the browser starts: count anew what is due, and say so where that was asked for. */
export async function wake(now = new Date()): Promise<void> {
  await refreshBadge(now);
  await giveNotice(now);
}
