import type { Decision } from '@/lib/model/checkpoint';
import { Checkpoint } from '@/lib/model/checkpoint';
import type { ChangeId, CheckpointId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import type { Status } from '@/lib/model/status';
import { toInstant } from '@/lib/model/time';
import { withStatus } from '@/lib/model/with-status';
import { editedRow } from '@/lib/model/edited-row';
import { db } from '@/lib/store/database';
import { recordChange } from '@/lib/store/ledger';
import { parseRow } from '@/lib/store/parse-rows';
import { getPerson } from '@/lib/store/queries';
import { remindOfCheckpoint } from './mentoring-reminders';
import { refreshBadge } from './refresh-badge';
import { statusChanged } from './set-status';

/** The status that follows; an end is prepared first. */
const leadsTo: Record<Decision, Status | undefined> = { continue: 'mentoring', adjust: 'mentoring', pause: 'paused', end: undefined };

/**
 * Notes what was decided when looking back: the checkpoint is held, and the mentoring goes on or pauses. Throws `Refusal` where
 * the checkpoint or the person is gone.
 */
export async function decideAtCheckpoint(id: CheckpointId, decision: Decision, now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const { change } = await recordChange('editEntry', now, async (ledger) => {
    const row = await db.checkpoints.get(id);
    const checkpoint = row && parseRow(Checkpoint, row);
    const person = checkpoint && (await getPerson(checkpoint.personId));
    if (!person) throw new Refusal('notFound');
    const held = editedRow(Checkpoint, checkpoint, { decision, done: checkpoint.done === 'no' ? at : checkpoint.done }, at);
    await ledger.put('checkpoints', [held]);
    await remindOfCheckpoint(ledger, held, at);
    const status = leadsTo[decision];
    if (status && status !== person.status && (person.status === 'mentoring' || person.status === 'paused')) {
      await ledger.put('people', [withStatus(person, status, at)]);
      await ledger.add('history', [statusChanged(person, status, at)]);
    }
    return { result: undefined, count: 1 };
  });
  await refreshBadge(now);
  return change;
}
