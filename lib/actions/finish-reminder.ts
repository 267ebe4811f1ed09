import type { ChangeId, ReminderId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { changeReminder } from './change-reminder';

/** Marks a reminder as done. Throws `Refusal` where it is gone. */
export const finishReminder = (id: ReminderId, now = new Date()): Promise<ChangeId> =>
  changeReminder('finishReminder', id, { done: toInstant(now) }, now);
