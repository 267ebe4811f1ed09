import { type FactField, factFields, factShape } from './facts';
import { Person, type Provenance } from './person';
import type { Instant } from './time';
import { z } from './zod';

const { tags, notes, salutation, customSalutation, register, country, relation, introducer } = Person.shape;

/** What the user can write into a person's record; `undefined` clears. Status and reminders have actions of their own. */
const Patch = z.strictObject({ ...factShape, tags, notes, salutation, customSalutation, register, country, relation, introducer }).partial();

type Editable = Pick<Person, FactField | 'tags' | 'notes' | 'salutation' | 'customSalutation' | 'register' | 'country' | 'relation' | 'introducer'>;
export type PersonPatch = { [Name in keyof Editable]?: Editable[Name] | undefined };

const emptied = { tags: [], notes: '', salutation: 'neutral' } as const;
const isFact = (name: string): name is FactField => name in factFields;

const maxRemoved = 200;

/** The values of a list that the user took out, now or earlier. */
const removedValues = (old: readonly string[], now: readonly string[], source: Provenance | undefined): string[] => {
  const earlier = source?.by === 'user' ? (source.removed ?? []) : [];
  return [...new Set([...earlier, ...old])].filter((value) => !now.includes(value)).slice(-maxRemoved);
};

const byUser = (person: Person, field: FactField, value: unknown, at: Instant): Provenance => {
  if (!factFields[field].many) return { by: 'user', at };
  const removed = removedValues((person[field] ?? []) as string[], (value ?? []) as string[], person.provenance[field]);
  return { by: 'user', at, ...(removed.length && { removed }) };
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The person with the user's words in them, and the fields that changed. Throws `ZodError` where a value does not fit, also for
 * a name that is cleared.
 */
export function editedPerson(person: Person, patch: PersonPatch, at: Instant): { person: Person; fields: string[] } {
  const given = Object.entries(patch).map(([name, value]) => [name, isEmptyList(value) && isFact(name) ? undefined : value] as const);
  const values = Object.fromEntries(given.map(([name, value]) => [name, value ?? emptied[name as keyof typeof emptied]]));
  const parsed: Record<string, unknown> = Patch.parse(values);
  if ('name' in values && values.name === undefined) Person.shape.name.parse(undefined);
  const next: Record<string, unknown> & Person = { ...person, provenance: { ...person.provenance } };
  const fields = Object.keys(values).filter((name) => !same(parsed[name], next[name]));
  for (const name of fields) {
    if (isFact(name)) next.provenance[name] = byUser(person, name, parsed[name], at);
    else next.changedAt = { ...next.changedAt, [name]: at };
    if (parsed[name] === undefined) Reflect.deleteProperty(next, name);
    else Object.assign(next, { [name]: parsed[name] });
  }
  return fields.length ? { person: { ...next, updatedAt: at }, fields } : { person, fields };
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
