import { newId, type PersonId, type ReminderId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import type { ReminderKind } from '@/lib/model/reminder';
import { type LocalDate, toInstant } from '@/lib/model/time';
import { recordChange } from '@/lib/store/ledger';
import { getPerson, remindersOf } from '@/lib/store/queries';
import { refreshBadge } from './refresh-badge';

/** Reminds of somebody on a day; an open reminder of the same kind is moved there. Throws `Refusal` where the person is gone. */
export async function setReminder(personId: PersonId, kind: ReminderKind, dueOn: LocalDate, now = new Date()): Promise<ReminderId> {
  const { result } = await recordChange('setReminder', now, async (ledger) => {
    if (!(await getPerson(personId))) throw new Refusal('notFound');
    const open = (await remindersOf(personId)).find((reminder) => reminder.kind === kind && reminder.done === 'no');
    const fresh = { id: newId<ReminderId>(), personId, kind, done: 'no' as const, createdAt: toInstant(now) };
    const reminder = { ...(open ?? fresh), dueOn };
    await ledger.put('reminders', [reminder]);
    return { result: reminder.id, count: 1 };
  });
  await refreshBadge(now);
  return result;
}
