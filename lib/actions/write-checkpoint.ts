import { Checkpoint, type CheckpointKind } from '@/lib/model/checkpoint';
import { type ChangeId, type CheckpointId, newId, type PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { type Instant, type LocalDate, toInstant, toLocalDate } from '@/lib/model/time';
import { agreedVersion, latestVersion } from '@/lib/relationship/agreement';
import { proposedCheckpoints } from '@/lib/relationship/checkpoints';
import { meetingDay, numberedMeetings } from '@/lib/relationship/meetings';
import { recordChange } from '@/lib/store/ledger';
import { type MentoringRecord, readMentoring } from '@/lib/store/queries';
import { forgetReminders, remindOfCheckpoint } from './mentoring-reminders';
import { refreshBadge } from './refresh-badge';
import { addEntry, deleteEntries, editEntry } from './write-entries';

export type CheckpointWords = Partial<Pick<Checkpoint, 'dueOn' | 'title' | 'notes' | 'done'>> & { decision?: Checkpoint['decision'] | undefined };

const fresh = (personId: PersonId, kind: CheckpointKind, dueOn: LocalDate, at: Instant): Checkpoint => ({
  id: newId<CheckpointId>(), personId, kind, dueOn, title: '', notes: '', done: 'no', createdAt: at, updatedAt: at,
});

const remind = (ledger: Parameters<typeof remindOfCheckpoint>[0], row: Checkpoint, _before: unknown, at: Instant) => remindOfCheckpoint(ledger, row, at);

/** Sets another day on which the two look back. Throws `Refusal` where the mentoring is gone. */
export async function addCheckpoint(personId: PersonId, dueOn: LocalDate, now = new Date()): Promise<ChangeId> {
  const change = await addEntry('checkpoints', Checkpoint, fresh(personId, 'own', dueOn, toInstant(now)), now, remind);
  await refreshBadge(now);
  return change;
}

/**
 * Sets the usual checkpoints that there are none of yet: after the third meeting, halfway, at the end, by the agreement and the
 * meetings. Throws `Refusal` where there is no mentoring with the person.
 */
export async function proposeCheckpoints(personId: PersonId, now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const { change } = await recordChange('addEntry', now, async (ledger) => {
    const record = await readMentoring(personId);
    if (!record) throw new Refusal('notFound');
    const missing = usualCheckpoints(record, now).filter(({ kind }) => !record.checkpoints.some((checkpoint) => checkpoint.kind === kind));
    const rows = missing.map(({ kind, dueOn }) => fresh(personId, kind, dueOn, at));
    await ledger.add('checkpoints', rows);
    for (const row of rows) await remindOfCheckpoint(ledger, row, at);
    return { result: undefined, count: rows.length };
  });
  await refreshBadge(now);
  return change;
}

function usualCheckpoints({ mentorship, agreements, meetings, plan }: MentoringRecord, now: Date) {
  const terms = agreedVersion(agreements) ?? latestVersion(agreements);
  return proposedCheckpoints({
    startsOn: terms?.startsOn ?? mentorship.beganOn ?? toLocalDate(now),
    endsOn: terms?.endsOn,
    rhythm: terms?.rhythm ?? plan.rhythm,
    meetings: numberedMeetings(meetings).flatMap(({ meeting }) => meetingDay(meeting) ?? []),
  });
}

/** Stores what is typed about a checkpoint. Throws `Refusal` where it is gone, `ZodError` where a value does not fit. */
export async function editCheckpoint(id: CheckpointId, words: CheckpointWords, now = new Date()): Promise<ChangeId> {
  const change = await editEntry({ table: 'checkpoints', schema: Checkpoint, id, also: remind }, words, now);
  await refreshBadge(now);
  return change;
}

export async function deleteCheckpoint({ id, personId }: Checkpoint, now = new Date()): Promise<ChangeId> {
  const change = await deleteEntries('checkpoints', [id], now, (ledger) => forgetReminders(ledger, personId, [id]));
  await refreshBadge(now);
  return change;
}
