import type { ChangeId, PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { recordChange } from '@/lib/store/ledger';
import { getPerson } from '@/lib/store/queries';

/** Notes that two people who look like one are two. Throws `Refusal` where one of them is gone. */
export async function keepApart(one: PersonId, other: PersonId, now = new Date()): Promise<ChangeId> {
  const { change } = await recordChange('keepApart', now, async (ledger) => {
    const person = await getPerson(one);
    if (!person || !(await getPerson(other))) throw new Refusal('notFound');
    const distinctFrom = [...new Set([...(person.distinctFrom ?? []), other])];
    await ledger.put('people', [{ ...person, distinctFrom }]);
    return { result: undefined, count: 2 };
  });
  return change;
}
