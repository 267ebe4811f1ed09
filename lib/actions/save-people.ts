import { applyCapture, type SourcePage } from '@/lib/model/apply-capture';
import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import type { HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type EventId, newId, type PersonId } from '@/lib/model/id';
import { groupSamePeople } from '@/lib/model/identity';
import { newPerson } from '@/lib/model/new-person';
import type { Person } from '@/lib/model/person';
import type { Status } from '@/lib/model/status';
import { type Instant, toInstant } from '@/lib/model/time';
import { findDoNotContact } from '@/lib/store/do-not-contact';
import { findSavedPeople } from '@/lib/store/find-saved';
import { recordChange } from '@/lib/store/ledger';

export type SavedPeople = { ids: PersonId[]; added: number; updated: number; ignored: number; change: ChangeId };

/** `saved`: as it was; absent for somebody new. */
type Outcome = { person: Person; fields: Set<FactField>; saved: Person | undefined };

/**
 * Saves people captured from a page; who is saved already gets what is new and keeps the user's own words. Somebody who occurs twice is
 * saved once. `ids` has one id per captured person, in their order; `added` and `updated` count people, `ignored`
 * those who stay as they are because the user does not want what the page says, which is remembered. Who asked not to be contacted, even
 * if deleted since, is saved with that status.
 */
export async function savePeople(people: CapturedPerson[], page: SourcePage, now = new Date()): Promise<SavedPeople> {
  const at = toInstant(now);
  const barred = await findDoNotContact(people);
  const groups = groupSamePeople(people, page.url);
  const { result, change } = await recordChange('savePeople', now, async (ledger) => {
    const rows = await findSavedPeople(people, page.url);
    const outcomes = new Map<PersonId, Outcome>();
    const ids: PersonId[] = [];
    for (const members of groups) {
      const saved = members.map((i) => rows[i]).find((row) => row !== undefined);
      const status = members.some((i) => barred.has(i)) ? 'doNotContact' : 'shortlisted';
      const outcome = (saved && outcomes.get(saved.id)) ?? start(saved, people[members[0] ?? 0], status, page, at);
      for (const i of members) addCapture(outcome, people[i], page, at);
      outcomes.set(outcome.person.id, outcome);
      for (const i of members) ids[i] = outcome.person.id;
    }
    const all = [...outcomes.values()];
    const added = all.filter(({ saved }) => !saved);
    const changed = all.filter(({ saved, person }) => saved && person !== saved);
    const updated = changed.filter(({ fields }) => fields.size);
    await ledger.add('people', added.map(({ person }) => person));
    await ledger.put('people', changed.map(({ person }) => person));
    await ledger.add('history', [...added, ...updated].map((outcome) => captured(outcome, page, at)));
    const counts = { added: added.length, updated: updated.length, ignored: changed.length - updated.length };
    return { result: { ids, ...counts }, count: added.length + changed.length };
  });
  return { ...result, change };
}

/** The person to whom captures are added: the saved one, or a new one of whom only the name is known yet. */
function start(saved: Person | undefined, first: CapturedPerson | undefined, status: Status, page: SourcePage, at: Instant): Outcome {
  if (saved) return { person: saved, fields: new Set(), saved };
  const name = first?.name ?? '';
  const { snippet, confidence } = first?.evidence.name ?? { snippet: '', confidence: 0 };
  const person = newPerson({ name }, status, at, { by: 'page', at, ...page, snippet, confidence });
  return { person, fields: new Set(['name']), saved: undefined };
}

function addCapture(outcome: Outcome, captured: CapturedPerson | undefined, page: SourcePage, at: Instant): void {
  if (!captured) return;
  const { person, fields } = applyCapture(outcome.person, captured, page, at);
  outcome.person = person;
  for (const field of fields) outcome.fields.add(field);
}

const captured = ({ person, fields }: Outcome, page: SourcePage, at: Instant): HistoryEvent => ({
  id: newId<EventId>(),
  personId: person.id,
  at,
  type: 'captured',
  ...page,
  fields: [...fields],
});
