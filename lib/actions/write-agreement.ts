import { Agreement, type AgreementTerms } from '@/lib/model/agreement';
import { type AgreementId, type ChangeId, newId, type PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { type Instant, type LocalDate, toInstant } from '@/lib/model/time';
import { latestVersion, termsOf } from '@/lib/relationship/agreement';
import { recordChange } from '@/lib/store/ledger';
import { agreementsOf } from '@/lib/store/queries';
import { editEntry } from './write-entries';

export type AgreementWords = { [Field in keyof AgreementTerms]?: AgreementTerms[Field] | undefined };

const blank = (id: AgreementId, personId: PersonId, version: number) => (at: Instant): Agreement => ({
  id, personId, version, createdAt: at, updatedAt: at,
});

/**
 * Stores what is typed in the agreement with a person: in the version that is worked on, or in a first one. What both agreed to stays
 * as it is. Throws `Refusal` where the latest version is agreed or the mentoring is gone, `ZodError` where a value does not fit.
 */
export function editAgreement(personId: PersonId, words: AgreementWords, now = new Date()): Promise<ChangeId> {
  const open = async () => {
    const latest = latestVersion(await agreementsOf(personId));
    if (latest?.agreedOn) throw new Refusal('agreed');
    return latest;
  };
  const trimmed = Object.fromEntries(Object.entries(words).map(([field, value]) => [field, value === '' ? undefined : value]));
  return editEntry({ table: 'agreements', schema: Agreement, id: personId, find: open, blank: blank(newId<AgreementId>(), personId, 1) }, trimmed, now);
}

/** Notes that both agreed to the version that is worked on. Throws `Refusal` where there is none. */
export const agreeTo = (personId: PersonId, on: LocalDate, now = new Date()): Promise<ChangeId> =>
  editEntry({ table: 'agreements', schema: Agreement, id: personId, find: async () => latestVersion(await agreementsOf(personId)) }, { agreedOn: on }, now);

/** Begins the next version with the terms of the one that was agreed. Throws `Refusal` where there is nothing agreed. */
export async function reviseAgreement(personId: PersonId, now = new Date()): Promise<ChangeId> {
  const { change } = await recordChange('addEntry', now, async (ledger) => {
    const latest = latestVersion(await agreementsOf(personId));
    if (!latest?.agreedOn) throw new Refusal('notFound');
    const next = blank(newId<AgreementId>(), personId, latest.version + 1)(toInstant(now));
    await ledger.add('agreements', [Agreement.parse({ ...next, ...termsOf(latest) })]);
    return { result: undefined, count: 1 };
  });
  return change;
}
