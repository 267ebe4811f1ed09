import { editedRow } from '@/lib/model/edited-row';
import { isStoppedBy } from '@/lib/model/follow-up';
import type { ChangeId, PersonId } from '@/lib/model/id';
import { type DataAction, Mentorship } from '@/lib/model/mentorship';
import { Refusal } from '@/lib/model/refusal';
import { toInstant, toLocalDate } from '@/lib/model/time';
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
async function eraseRecords(ledger: Ledger, personId: PersonId, at: ReturnType<typeof toInstant>): Promise<void> {
  const regular = (await meetingsOf(personId)).filter(({ kind }) => kind === 'regular').map(({ id }) => id as string);
  const rows = { meetings: regular, ...(await ownKeys(personId)) };
  for (const [table, keys] of Object.entries(rows) as [keyof typeof rows, string[]][]) {
    await ledger.remove(table, keys);
    await ledger.put('tombstones', keys.map((key) => ({ table, key, at })));
  }
}

const ownTables = ['mentorships', 'agreements', 'checkpoints', 'feedback'] as const;

async function ownKeys(personId: PersonId): Promise<Record<(typeof ownTables)[number], string[]>> {
  const keysIn = async (name: string) => (await db.table(name).where('personId').equals(personId).primaryKeys()) as string[];
  const entries = await Promise.all(ownTables.map(async (name) => [name, await keysIn(name)] as const));
  return Object.fromEntries(entries) as Record<(typeof ownTables)[number], string[]>;
}
