import type { ContactId, PersonId } from '@/lib/model/id';
import { nameKey } from '@/lib/model/identity';
import { contactKind } from '@/lib/model/contact';
import { editedPerson } from '@/lib/model/edit-person';
import type { MessageKind } from '@/lib/model/message';
import { newPerson } from '@/lib/model/new-person';
import { Person } from '@/lib/model/person';
import { Refusal } from '@/lib/model/refusal';
import { toInstant } from '@/lib/model/time';
import { newId, type EventId } from '@/lib/model/id';
import { recordChange } from '@/lib/store/ledger';
import { findPeople, getContact, getPerson } from '@/lib/store/queries';

/** Where the user knows somebody of that name from already, the record is used. */
async function knownAs(name: string): Promise<Person | undefined> {
  const people = await findPeople({ text: name, limit: 5 });
  return people.find((person) => nameKey(person.name) === nameKey(name));
}

/**
 * Makes it possible to write to a contact of the search plan: messages are kept with people, so they get a record, with `tag` on it, unless they
 * have one. Resolves to whom to write and what. Throws `Refusal` where the contact is gone, `ZodError` where it has no name.
 */
export async function draftToContact(id: ContactId, tag: string, now = new Date()): Promise<{ personId: PersonId; kind: MessageKind }> {
  const at = toInstant(now);
  const { result } = await recordChange('addPerson', now, async (ledger) => {
    const contact = await getContact(id);
    if (!contact) throw new Refusal('notFound');
    const kind = contactKind(contact.relation);
    const linked = contact.personId && (await getPerson(contact.personId));
    if (linked) return { result: { personId: linked.id, kind }, count: 0 };
    const known = await knownAs(contact.name);
    const person = known ?? Person.parse({ ...newPerson({ name: contact.name.trim() }, 'shortlisted', at, { by: 'user', at }), tags: [tag], relation: contact.relation });
    if (known && !known.relation) await ledger.put('people', [editedPerson(known, { relation: contact.relation }, at).person]);
    if (!known) {
      await ledger.add('people', [person]);
      await ledger.add('history', [{ id: newId<EventId>(), personId: person.id, at, type: 'added' }]);
    }
    await ledger.put('contacts', [{ ...contact, personId: person.id, updatedAt: at }]);
    return { result: { personId: person.id, kind }, count: 1 };
  });
  return result;
}
