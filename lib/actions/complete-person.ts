import type { PersonPatch } from '@/lib/model/edit-person';
import { type FactField, factFields, type Facts } from '@/lib/model/facts';
import type { ChangeId, PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import { Refusal } from '@/lib/model/refusal';
import { getPerson } from '@/lib/store/queries';
import { editPerson } from './edit-person';

type Typed = Facts & { notes?: string | undefined };

const joined = (old: readonly string[], more: readonly string[]): string[] => {
  const there = new Set(old.map((value) => value.toLowerCase()));
  return [...old, ...more.filter((value) => !there.has(value.toLowerCase()))];
};

/** What was typed goes over a single value, beside the values of a list, below the notes; the name stays as it is. */
function patchFor(person: Person, { notes, name: _, ...facts }: Typed): PersonPatch {
  const entries = Object.entries(facts).flatMap(([field, value]) => {
    if (value === undefined) return [];
    return [[field, factFields[field as FactField].many ? joined((person[field as 'emails'] ?? []), value as string[]) : value]];
  });
  const isNew = notes && !person.notes.includes(notes);
  return { ...Object.fromEntries(entries), ...(isNew && { notes: [person.notes, notes].filter(Boolean).join('\n\n') }) } as PersonPatch;
}

/** Writes what the user typed about somebody into the record that is there already. Throws `Refusal` where it is gone. */
export async function completePerson(id: PersonId, typed: Typed, now = new Date()): Promise<ChangeId> {
  const person = await getPerson(id);
  if (!person) throw new Refusal('notFound');
  return editPerson(id, patchFor(person, typed), now);
}
