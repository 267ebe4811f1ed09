import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField, Facts } from '@/lib/model/facts';
import { fold } from '@/lib/model/fold';
import { withOwnPage } from '@/lib/model/with-own-page';
import { lookedAgain } from './look-again';

/** One person found on the page, with what the user has done about them so far. */
export type Entry = {
  /** Stays the same while entries are corrected, taken off or completed, and is never given twice. */
  key: number;
  person: CapturedPerson;
  /** As read from the page: how they are recognised in the store and when the page is read again. */
  found: CapturedPerson;
  ticked: boolean;
  /** Taken off the list: not a person. */
  removed: boolean;
};

/** The people found on a page while the user chooses among them. Ticks do not depend on the filter. */
export type Selection = { entries: readonly Entry[]; filter: string; /** The next free key. */ next: number };

export type SelectionAction =
  | { type: 'load'; people: readonly CapturedPerson[]; tick: boolean }
  | { type: 'again'; people: readonly CapturedPerson[]; tick?: boolean }
  | { type: 'complete'; key: number; with: { person: CapturedPerson; url: string; title: string } }
  | { type: 'filter'; text: string }
  | { type: 'tick'; keys: readonly number[]; on: boolean }
  | { [F in FactField]: { type: 'correct'; key: number; field: F; value: Facts[F] } }[FactField]
  | { type: 'ignore'; key: number; field: FactField; on: boolean }
  | { type: 'remove'; key: number }
  | { type: 'restore'; key: number };

export const emptySelection: Selection = { entries: [], filter: '', next: 0 };

const nameParts: readonly FactField[] = ['honorific', 'givenName', 'familyName', 'suffix'];

const without = <T extends object>(object: T, keys: readonly string[]): T =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key))) as T;

/** Name parts that a corrected name does not contain any more; those that the user corrected too stay. */
const outdatedParts = (person: CapturedPerson): FactField[] =>
  nameParts.filter((part) => !person.corrected?.includes(part) && !person.name.includes(String(person[part] ?? '')));

/** `person` with one field corrected. Its evidence goes: the page no longer vouches for it. */
function corrected(person: CapturedPerson, field: FactField, value: Facts[FactField]): CapturedPerson {
  const next: CapturedPerson = { ...person, corrected: [...new Set([...(person.corrected ?? []), field])], [field]: value };
  const outdated = field === 'name' ? outdatedParts(next) : [];
  return { ...without(next, outdated), evidence: without(next.evidence, [field, ...outdated]) };
}

/** `person` of whom one field is left as it is saved, whatever the page says (`on`), or is not. */
function ignoring(person: CapturedPerson, field: FactField, on: boolean): CapturedPerson {
  const others = (person.ignored ?? []).filter((other) => other !== field);
  return { ...person, ignored: on ? [...others, field] : others };
}

const change = (selection: Selection, key: number, apply: (entry: Entry) => Entry): Selection => ({
  ...selection,
  entries: selection.entries.map((entry) => (entry.key === key ? apply(entry) : entry)),
});

export function reduceSelection(selection: Selection, action: SelectionAction): Selection {
  switch (action.type) {
    case 'load': {
      const entries = action.people.map((person, at) => ({ key: selection.next + at, person, found: person, ticked: action.tick, removed: false }));
      return { filter: '', entries, next: selection.next + entries.length };
    }
    case 'again': {
      const entries = lookedAgain(selection.entries, action.people, selection.next, action.tick);
      return { ...selection, entries, next: selection.next + entries.length - selection.entries.length };
    }
    case 'complete':
      return change(selection, action.key, (entry) => ({ ...entry, person: withOwnPage(entry.person, action.with) }));
    case 'filter':
      return { ...selection, filter: action.text };
    case 'tick': {
      const keys = new Set(action.keys);
      return { ...selection, entries: selection.entries.map((entry) => (keys.has(entry.key) ? { ...entry, ticked: action.on } : entry)) };
    }
    case 'correct':
      return change(selection, action.key, (entry) => ({ ...entry, person: corrected(entry.person, action.field, action.value) }));
    case 'ignore':
      return change(selection, action.key, (entry) => ({ ...entry, person: ignoring(entry.person, action.field, action.on) }));
    case 'remove':
      return change(selection, action.key, (entry) => ({ ...entry, removed: true, ticked: false }));
    case 'restore':
      return change(selection, action.key, (entry) => ({ ...entry, removed: false }));
  }
}

const searchable = ({ person }: Entry): string =>
  fold([person.name, person.role, person.organization, person.section, person.location, ...(person.emails ?? [])].filter(Boolean).join('\n'));

/** Everyone still on the list, whether the filter shows them or not. */
export const listed = ({ entries }: Selection): Entry[] => entries.filter((entry) => !entry.removed);

/** Those on the list whom the filter shows: every word of it stands somewhere in name, role, organisation, section, place or e-mail. */
export function shown(selection: Selection): Entry[] {
  const words = fold(selection.filter).split(/\s+/).filter(Boolean);
  const entries = listed(selection);
  if (!words.length) return entries;
  return entries.filter((entry) => {
    const text = searchable(entry);
    return words.every((word) => text.includes(word));
  });
}

/** The same entries in the order of these keys; one that is not among them comes last. */
export function inOrder(entries: readonly Entry[], keys: readonly number[]): Entry[] {
  const place = new Map(keys.map((key, at) => [key, at]));
  return [...entries].sort((a, b) => (place.get(a.key) ?? Infinity) - (place.get(b.key) ?? Infinity) || 0);
}

export const ticked = (selection: Selection): Entry[] => listed(selection).filter((entry) => entry.ticked);

export type Group = { section: string | undefined; entries: Entry[] };

/** Neighbours under the same heading of the page, in its order. A list without any heading is one group without name. */
export function groupBySection(entries: readonly Entry[]): Group[] {
  const groups = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.person.section);
    if (group) group.push(entry);
    else groups.set(entry.person.section, [entry]);
  }
  return [...groups].map(([section, members]) => ({ section, entries: members }));
}
