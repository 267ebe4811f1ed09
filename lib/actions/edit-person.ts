import { type PersonPatch, editedPerson } from '@/lib/model/edit-person';
import type { HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type EventId, newId, type PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { type Instant, toInstant } from '@/lib/model/time';
import { recordChange } from '@/lib/store/ledger';
import { getPerson, historyOf } from '@/lib/store/queries';

/** Edits of one person within this time (milliseconds) are one step of the history and one undo: fields are saved as they are typed. */
const session = 10 * 60_000;

/**
 * Writes the user's words into a person's record; `undefined` clears a field. Throws `Refusal` where there is no such person,
 * `ZodError` where a value does not fit.
 */
export async function editPerson(id: PersonId, patch: PersonPatch, now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const joins = { key: `${id}:${Object.keys(patch).sort().join()}`, within: session };
  const { change } = await recordChange(
    'editPerson',
    now,
    async (ledger) => {
      const person = await getPerson(id);
      if (!person) throw new Refusal('notFound');
      const edited = editedPerson(person, patch, at);
      if (!edited.fields.length) return { result: undefined, count: 0 };
      await ledger.put('people', [edited.person]);
      await ledger.put('history', [await editedEvent(id, edited.fields, at)]);
      return { result: undefined, count: 1 };
    },
    joins,
  );
  return change;
}

/** The event of this edit: the last one of the history, if it is an edit of just now, with more fields. */
async function editedEvent(personId: PersonId, fields: string[], at: Instant): Promise<HistoryEvent> {
  const [last] = await historyOf(personId);
  const isGoingOn = last?.type === 'edited' && Date.parse(at) - Date.parse(last.at) < session;
  if (isGoingOn) return { ...last, fields: [...new Set([...last.fields, ...fields])] };
  return { id: newId<EventId>(), personId, at, type: 'edited', fields };
}
