import { backUpIfDue } from './back-up';
import { forgetOld } from './forget-old';
import { giveNotice } from './give-notice';
import { refreshBadge } from './refresh-badge';

/**
 * What is done whenever an alarm rings or the browser starts: count anew what is due, and say so and back up where that
 * was asked for, forget what is old.
 */
export async function wake(now = new Date()): Promise<void> {
  await refreshBadge(now);
  await giveNotice(now);
  await backUpIfDue(now);
  await forgetOld(now);
}
