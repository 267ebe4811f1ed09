import type { Reminder } from '@/lib/model/reminder';
import type { PersonId } from '@/lib/model/id';
import type { Instant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import type { Ledger } from '@/lib/store/ledger';

/** Within a change: finishes the open reminders of these people that `isPointless` says so of. */
export async function stopReminders(
  ledger: Ledger,
  personIds: readonly PersonId[],
  isPointless: (reminder: Reminder) => boolean,
  at: Instant,
): Promise<void> {
  const reminders = await db.reminders.where('personId').anyOf(personIds).toArray();
  const pointless = reminders.filter((reminder) => reminder.done === 'no' && isPointless(reminder));
  await ledger.put('reminders', pointless.map((reminder) => ({ ...reminder, done: at })));
}
