import { editedRow } from '@/lib/model/edited-row';
import { isStoppedBy } from '@/lib/model/follow-up';
import type { ChangeId, PersonId } from '@/lib/model/id';
import { type DataAction, Mentorship } from '@/lib/model/mentorship';
import { Refusal } from '@/lib/model/refusal';
import { isOfMentoring, tablesOfMentoring } from '@/lib/model/stored-tables';
import { type Instant, toInstant, toLocalDate } from '@/lib/model/time';
import { withStatus } from '@/lib/model/with-status';
import { db } from '@/lib/store/database';
import { type Ledger, recordChange } from '@/lib/store/ledger';
import { getMentorship, getPerson, meetingsOf } from '@/lib/store/queries';
import { refreshBadge } from './refresh-badge';
import { statusChanged } from './set-status';
import { stopReminders } from './stop-reminders';

/**
 * Ends a mentoring today: the person's status says so and nothing is due any more. What was written down is kept or erased.
 * Throws `Refusal` where there is no mentoring with the person.
 */
export async function endMentoring(personId: PersonId, dataAction: DataAction, now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const { change } = await recordChange('endMentoring', now, async (ledger) => {
    const [person, mentorship] = [await getPerson(personId), await getMentorship(personId)];
    if (!person || !mentorship) throw new Refusal('notFound');
    if (person.status !== 'ended') {
      await ledger.put('people', [withStatus(person, 'ended', at)]);
      await ledger.add('history', [statusChanged(person, 'ended', at)]);
    }
    await stopReminders(ledger, [personId], ({ kind }) => isStoppedBy(kind, 'ended'), at);
    if (dataAction === 'erase') await eraseRecords(ledger, personId, at);
    else await ledger.put('mentorships', [editedRow(Mentorship, mentorship, { dataAction, endedOn: toLocalDate(now) }, at)]);
    return { result: undefined, count: 1 };
  });
  await refreshBadge(now);
  return change;
}

/** Removes what was written down about a mentoring: goals, first talks and the person's own record are not part of it. */
async function eraseRecords(ledger: Ledger, personId: PersonId, at: Instant): Promise<void> {
  const regular = (await meetingsOf(personId)).filter((meeting) => isOfMentoring('meetings', meeting)).map(({ id }) => id as string);
  const own = await Promise.all(tablesOfMentoring.map(async (table) => ({ table, keys: (await db.table(table).where('personId').equals(personId).primaryKeys()) as string[] })));
  for (const { table, keys } of [...own, { table: 'meetings' as const, keys: regular }]) {
    await ledger.remove(table, keys);
    await ledger.put('tombstones', keys.map((key) => ({ table, key, at })));
  }
}
