import type { HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type EventId, newId, type PersonId } from '@/lib/model/id';
import { mergedPerson, type MergeChoices } from '@/lib/model/merge-people';
import { Person } from '@/lib/model/person';
import { Refusal } from '@/lib/model/refusal';
import { tablesOfPerson } from '@/lib/model/stored-tables';
import { isStoppedBy } from '@/lib/model/follow-up';
import { toInstant } from '@/lib/model/time';
import { recordChange } from '@/lib/store/ledger';
import { getPerson } from '@/lib/store/queries';
import { rowsAbout } from '@/lib/store/rows-about';
import { refreshBadge } from './refresh-badge';
import { stopReminders } from './stop-reminders';

/**
 * Makes two records of one person into one, under the id of `keptId`: what is about either is joined. `choices`: whose
 * value stays in each field where they differ.
 *
 * Throws `Refusal` where one of them is gone or both are one record, `ZodError` where the joined notes or tags are too long.
 */
export async function mergePeople(keptId: PersonId, otherId: PersonId, choices: MergeChoices = {}, now = new Date()): Promise<ChangeId> {
  if (keptId === otherId) throw new Refusal('samePerson');
  const at = toInstant(now);
  const { change } = await recordChange('mergePeople', now, async (ledger) => {
    const [kept, other] = await Promise.all([getPerson(keptId), getPerson(otherId)]);
    if (!kept || !other) throw new Refusal('notFound');
    const merged = Person.parse(mergedPerson(kept, other, choices, at));
    const event: HistoryEvent = { id: newId<EventId>(), personId: keptId, at, type: 'merged', otherId, name: other.name };
    const rows = await rowsAbout([otherId]);
    for (const table of tablesOfPerson) await ledger.put(table, rows[table].map((row) => ({ ...row, personId: keptId })));
    await ledger.add('history', [event]);
    await ledger.remove('people', [otherId]);
    await ledger.put('people', [merged]);
    await ledger.put('tombstones', [{ table: 'people', key: otherId, at }]);
    await stopReminders(ledger, [keptId], ({ kind }) => isStoppedBy(kind, merged.status), at);
    return { result: undefined, count: 2 };
  });
  await refreshBadge(now);
  return change;
}
