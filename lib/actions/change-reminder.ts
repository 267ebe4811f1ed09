import type { ChangeAction } from '@/lib/model/change';
import type { ChangeId, ReminderId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { Reminder } from '@/lib/model/reminder';
import { db } from '@/lib/store/database';
import { toInstant } from '@/lib/model/time';
import { recordChange } from '@/lib/store/ledger';
import { parseRow } from '@/lib/store/parse-rows';
import { refreshBadge } from './refresh-badge';
import { changeSubject } from './change-subject';

/** Writes something into a reminder, and into what it is about, as a change of its own. Throws `Refusal` where the reminder is gone. */
export async function changeReminder(action: ChangeAction, id: ReminderId, patch: Partial<Reminder>, now: Date): Promise<ChangeId> {
  const { change } = await recordChange(action, now, async (ledger) => {
    const row = await db.reminders.get(id);
    const reminder = row && parseRow(Reminder, row);
    if (!reminder) throw new Refusal('notFound');
    await ledger.put('reminders', [{ ...reminder, ...patch }]);
    await changeSubject(ledger, reminder, patch, toInstant(now));
    return { result: undefined, count: 1 };
  });
  await refreshBadge(now);
  return change;
}
