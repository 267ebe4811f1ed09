import { factShape, type Facts } from '@/lib/model/facts';
import { type EventId, newId, type PersonId } from '@/lib/model/id';
import { newPerson } from '@/lib/model/new-person';
import { Person } from '@/lib/model/person';
import { toInstant } from '@/lib/model/time';
import { z } from '@/lib/model/zod';
import { findDoNotContact } from '@/lib/store/do-not-contact';
import { recordChange } from '@/lib/store/ledger';

const Entered = z.object({ ...factShape, notes: Person.shape.notes.optional() });

/** Adds somebody whom the user typed in. Throws `ZodError` where a value does not fit. */
export async function addPerson(typed: Partial<Facts> & { name: string; notes?: string | undefined }, now = new Date()): Promise<PersonId> {
  const at = toInstant(now);
  const { notes = '', ...facts } = Entered.parse(typed);
  const isBarred = (await findDoNotContact([facts as Facts])).has(0);
  const person = { ...newPerson(facts as Facts, isBarred ? 'doNotContact' : 'shortlisted', at, { by: 'user', at }), notes };
  await recordChange('addPerson', now, async (ledger) => {
    await ledger.add('people', [person]);
    await ledger.add('history', [{ id: newId<EventId>(), personId: person.id, at, type: 'added' }]);
    return { result: undefined, count: 1 };
  });
  return person.id;
}
