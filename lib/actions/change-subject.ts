import { Checkpoint } from '@/lib/model/checkpoint';
import { editedRow } from '@/lib/model/edited-row';
import { Meeting } from '@/lib/model/meeting';
import type { Reminder } from '@/lib/model/reminder';
import type { Instant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import type { Ledger } from '@/lib/store/ledger';
import { parseRow, parseRows } from '@/lib/store/parse-rows';

type Patch = Partial<Pick<Reminder, 'done' | 'dueOn'>>;

async function changeTask(ledger: Ledger, { personId, about }: Reminder, { done, dueOn }: Patch, at: Instant): Promise<void> {
  const meetings = parseRows(Meeting, await db.meetings.where('personId').equals(personId).toArray());
  const meeting = meetings.find(({ actions }) => actions.some(({ id }) => id === about));
  if (!meeting) return;
  const actions = meeting.actions.map((action) => (action.id === about ? { ...action, ...(done && { done }), ...(dueOn && { due: dueOn }) } : action));
  await ledger.put('meetings', [editedRow(Meeting, meeting, { actions }, at)]);
}

async function changeCheckpoint(ledger: Ledger, { about }: Reminder, { done, dueOn }: Patch, at: Instant): Promise<void> {
  const row = about && (await db.checkpoints.get(about as Checkpoint['id']));
  const checkpoint = row && parseRow(Checkpoint, row);
  if (checkpoint) await ledger.put('checkpoints', [editedRow(Checkpoint, checkpoint, { ...(done && { done }), ...(dueOn && { dueOn }) }, at)]);
}

/** Within a change of a reminder: what it is about is done with it, and put off with it. */
export async function changeSubject(ledger: Ledger, reminder: Reminder, patch: Patch, at: Instant): Promise<void> {
  if (reminder.kind === 'task') await changeTask(ledger, reminder, patch, at);
  if (reminder.kind === 'checkpoint') await changeCheckpoint(ledger, reminder, patch, at);
}
