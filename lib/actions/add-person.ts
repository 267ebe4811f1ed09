import { factShape, type Facts } from '@/lib/model/facts';
import { type EventId, newId, type PersonId } from '@/lib/model/id';
import { newPerson } from '@/lib/model/new-person';
import { toInstant } from '@/lib/model/time';
import { z } from '@/lib/model/zod';
import { findDoNotContact } from '@/lib/store/do-not-contact';
import { recordChange } from '@/lib/store/ledger';
import { toPersonRow } from '@/lib/store/rows';

const Entered = z.object(factShape);

/** Adds somebody whom the user typed in. Throws `ZodError` where a value does not fit. */
export async function addPerson(facts: Partial<Facts> & { name: string }, now = new Date()): Promise<PersonId> {
  const at = toInstant(now);
  const entered = Entered.parse(facts) as Facts;
  const isBarred = (await findDoNotContact([entered])).has(0);
  const person = newPerson(entered, isBarred ? 'doNotContact' : 'shortlisted', at, { by: 'user', at });
  await recordChange('addPerson', now, async (ledger) => {
    await ledger.add('people', [toPersonRow(person)]);
    await ledger.add('history', [{ id: newId<EventId>(), personId: person.id, at, type: 'added' }]);
    return { result: undefined, count: 1 };
  });
  return person.id;
}
