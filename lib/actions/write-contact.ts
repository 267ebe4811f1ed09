import { Contact, type ContactField } from '@/lib/model/contact';
import { type ChangeId, type ContactId, newId } from '@/lib/model/id';
import type { Relation } from '@/lib/model/relation';
import { toInstant } from '@/lib/model/time';
import { addEntry, deleteEntries, editEntry } from './write-entries';

/** Puts somebody whom the user knows on the search plan. Throws `ZodError` where a value does not fit. */
export async function addContact(name: string, relation: Relation, now = new Date()): Promise<ContactId> {
  const at = toInstant(now);
  const contact: Contact = { id: newId<ContactId>(), name, relation, introduces: '', notes: '', createdAt: at, updatedAt: at };
  await addEntry('contacts', Contact, contact, now);
  return contact.id;
}

/** Stores what is typed about a contact; `undefined` clears a field. Throws `Refusal` where it is gone, `ZodError` where a value does not fit. */
export const editContact = (id: ContactId, words: { [Field in ContactField]?: Contact[Field] | undefined }, now = new Date()): Promise<ChangeId> =>
  editEntry({ table: 'contacts', schema: Contact, id }, words, now);

export const deleteContact = (id: ContactId, now = new Date()): Promise<ChangeId> => deleteEntries('contacts', [id], now);
