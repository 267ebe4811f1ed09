import type { ChangeId, ReminderId } from '@/lib/model/id';
import type { LocalDate } from '@/lib/model/time';
import { changeReminder } from './change-reminder';

/** Reminds on another day. Throws `Refusal` where the reminder is gone. */
export const moveReminder = (id: ReminderId, dueOn: LocalDate, now = new Date()): Promise<ChangeId> =>
  changeReminder('moveReminder', id, { dueOn, done: 'no' }, now);
