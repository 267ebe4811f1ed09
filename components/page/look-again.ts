import type { CapturedPerson } from '@/lib/model/capture';
import { type FactField, factFields } from '@/lib/model/fact-fields';
import { nameKey } from '@/lib/model/identity';
import type { Entry } from './selection';

const allFields = Object.keys(factFields) as FactField[];

/** What the page said first is how an entry is recognised, whatever the user made of it. */
const keyOf = (person: CapturedPerson): string => nameKey(person.nameAsShown);

const shares = (one: CapturedPerson, other: CapturedPerson): boolean =>
  (one.profileUrl !== undefined && one.profileUrl === other.profileUrl) ||
  (one.emails?.some((email) => other.emails?.includes(email)) ?? false);

/** Namesakes: who has the same address or page; else the first who is not yet accounted for. */
const best = (candidates: readonly Entry[], person: CapturedPerson): Entry | undefined =>
  candidates.find(({ found }) => shares(found, person)) ?? candidates[0];

/** Whether a field stays as the list has it: corrected, read from the person's own page, or nothing new is said. */
const stays = ({ person }: Entry, now: CapturedPerson, field: FactField): boolean =>
  now[field] === undefined || Boolean(person.corrected?.includes(field)) || person.evidence[field]?.url !== undefined;

/** The entry with what the page says now. */
function refreshed(entry: Entry, now: CapturedPerson): Entry {
  const kept = allFields.filter((field) => stays(entry, now, field));
  const person: CapturedPerson = {
    ...now,
    ...Object.fromEntries(kept.map((field) => [field, entry.person[field]])),
    evidence: Object.fromEntries(allFields.map((field) => [field, (kept.includes(field) ? entry.person : now).evidence[field]])),
    corrected: entry.person.corrected,
    ignored: entry.person.ignored,
  };
  return { ...entry, person, found: now };
}

/**
 * The list after the page was read again: everybody there stays, with ticks and corrections, completed by what the page says now; who
 * is new comes behind the one they follow on the page, with a key from `next` on. Who is not on the page any more stays too: a page
 * that loads by scrolling may have let go of them. `tick`: whether those on the page are to be ticked.
 */
export function lookedAgain(entries: readonly Entry[], people: readonly CapturedPerson[], next: number, tick = false): Entry[] {
  const waiting = new Map<string, Entry[]>();
  for (const entry of entries) waiting.set(keyOf(entry.found), [...(waiting.get(keyOf(entry.found)) ?? []), entry]);
  const result = [...entries];
  let behind = -1;
  let key = next;
  for (const person of people) {
    const namesakes = waiting.get(keyOf(person)) ?? [];
    const known = best(namesakes, person);
    if (known) {
      waiting.set(keyOf(person), namesakes.filter((entry) => entry !== known));
      behind = result.findIndex((entry) => entry.key === known.key);
      result[behind] = { ...refreshed(known, person), ticked: known.ticked || (tick && !known.removed) };
    } else {
      behind = behind < 0 ? result.length : behind + 1;
      result.splice(behind, 0, { key: key++, person, found: person, ticked: tick, removed: false });
    }
  }
  return result;
}
