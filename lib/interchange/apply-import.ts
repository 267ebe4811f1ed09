import { type FactField, factFields, type Facts, maxValues } from '@/lib/model/facts';
import { emailKey, urlKey } from '@/lib/model/identity';
import { newPerson } from '@/lib/model/new-person';
import type { Person, Provenance } from '@/lib/model/person';
import type { Status } from '@/lib/model/status';
import type { Instant } from '@/lib/model/time';
import type { ImportedPerson, ImportField } from './parsed';

/** The file that people are read from, and when. */
export type SourceFile = { name: string; at: Instant };

/** What the import of somebody who is saved already changed; `kept`: fields in which the file says something else and was not heard. */
export type AppliedImport = { person: Person; fields: ImportField[]; kept: FactField[] };

const maxNotes = 100_000;
const maxTags = 100;
const maxFileName = 300;

const sourceOf = ({ name, at }: SourceFile): Provenance =>
  ({ by: 'file', at, name: name.toWellFormed().slice(0, maxFileName).toWellFormed() });

const sameValue: { [F in FactField]?: (value: string) => string } = {
  emails: emailKey,
  phones: (phone) => phone.replace(/[^\d+]/g, ''),
  links: urlKey,
};

/** The values of both lists, each once, without those that the user took out. */
function union(field: FactField, old: readonly string[], more: readonly string[], source: Provenance | undefined): string[] {
  const keyOf = sameValue[field] ?? ((value: string) => value);
  const removed = source?.by === 'user' ? (source.removed ?? []) : [];
  const seen = new Set([...old, ...removed].map(keyOf));
  return [...old, ...more.filter((value) => !seen.has(keyOf(value)) && seen.add(keyOf(value)))].slice(0, maxValues);
}

const differs = (one: string, other: string) => one.trim().toLowerCase() !== other.trim().toLowerCase();

/** Somebody new, with everything that the file says. */
export function personFromFile(imported: ImportedPerson, status: Status, file: SourceFile): Person {
  const { notes = '', tags = [], ...facts } = imported;
  const own = { ...(notes && { notes: file.at }), ...(tags.length && { tags: file.at }) };
  return { ...newPerson(facts, status, file.at, sourceOf(file)), notes, tags, ...(Object.keys(own).length && { changedAt: own }) };
}

/**
 * What a file adds to somebody who is saved: empty fields, further values of lists, tags, notes below those that are there. Where
 * both say something, what is saved stays, unless it came from an earlier file; what the user cleared or took out stays out.
 */
export function applyImport(person: Person, imported: ImportedPerson, file: SourceFile): AppliedImport {
  const next: Person = { ...person, provenance: { ...person.provenance } };
  const fields: ImportField[] = [];
  const kept: FactField[] = [];
  const write = (field: FactField, value: Facts[FactField]) => {
    const source = person.provenance[field];
    Object.assign(next, { [field]: value });
    next.provenance[field] = source?.by === 'user' ? { ...source, at: file.at } : sourceOf(file);
    fields.push(field);
  };
  for (const field of Object.keys(factFields) as FactField[]) {
    const value = imported[field];
    const old = person[field];
    if (value === undefined) continue;
    if (factFields[field].many) {
      const joined = union(field, (old ?? []) as string[], value as string[], person.provenance[field]);
      if (joined.length > (old?.length ?? 0)) write(field, joined);
    } else if (old === undefined) {
      if (person.provenance[field]?.by !== 'user') write(field, value);
    } else if (differs(old as string, value as string)) {
      if (person.provenance[field]?.by === 'file' && field !== 'name') write(field, value);
      else kept.push(field);
    }
  }
  return finish(next, imported, file, { fields, kept });
}

/** Adds what is the user's own in the file: tags and notes. */
function finish(
  next: Person,
  { tags = [], notes = '' }: ImportedPerson,
  { at }: SourceFile,
  done: Omit<AppliedImport, 'person'>,
): AppliedImport {
  const fields = [...done.fields];
  const allTags = [...new Set([...next.tags, ...tags])].slice(0, maxTags);
  const allNotes = notes && !next.notes.includes(notes) ? [next.notes, notes].filter(Boolean).join('\n\n') : next.notes;
  const changed: Partial<Person> = {
    ...(allTags.length > next.tags.length && { tags: allTags }),
    ...(allNotes !== next.notes && allNotes.length <= maxNotes && { notes: allNotes }),
  };
  for (const field of Object.keys(changed) as ('tags' | 'notes')[]) {
    fields.push(field);
    next.changedAt = { ...next.changedAt, [field]: at };
  }
  if (!fields.length) return { person: next, fields, kept: done.kept };
  return { person: { ...next, ...changed, updatedAt: at }, fields, kept: done.kept };
}
