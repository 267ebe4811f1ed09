import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailKey, urlKey } from '@/lib/model/identity';
import { differingFields, type MergeChoices, mergedPerson } from '@/lib/model/merge-people';
import { Person } from '@/lib/model/person';
import { Status } from '@/lib/model/status';
import { type Instant, toInstant } from '@/lib/model/time';
import { anyPerson } from '../interchange/arbitrary';
import { person } from '../interchange/people';

const at: Instant = toInstant(new Date('2026-05-04T08:00:00Z'));

/** Two records with any words, statuses, and the user's own or a page's word for each value. */
const anyRecord = (number: number) =>
  fc
    .record({ facts: anyPerson, status: fc.constantFrom(...Status.options), own: fc.array(fc.constantFrom('name', 'role', 'bio', 'emails'), { maxLength: 3 }) })
    .map(({ facts, status, own }): Person => {
      const provenance = Object.fromEntries(own.filter((field) => field in facts).map((field) => [field, { by: 'user' as const, at: facts.createdAt }]));
      return { ...facts, id: person({ name: 'x' }, number).id, status, provenance };
    });

const anyTwo = fc.tuple(anyRecord(1), anyRecord(2));
const anyChoices = fc.record(
  Object.fromEntries(['name', 'role', 'organization', 'bio', 'status', 'salutation'].map((field) => [field, fc.constantFrom('kept', 'other')])),
  { requiredKeys: [] },
) as fc.Arbitrary<MergeChoices>;

const keysOf = (values: readonly string[] | undefined, key: (value: string) => string) => new Set((values ?? []).map(key));

describe('merging two records, whatever they hold', () => {
  it('loses no address, number, link, tag or note of either, and has none twice', () => {
    fc.assert(
      fc.property(anyTwo, anyChoices, ([kept, other], choices) => {
        const merged = mergedPerson(kept, other, choices, at);
        for (const [field, key] of [['emails', emailKey], ['links', urlKey], ['phones', (phone: string) => phone.replace(/[^\d+]/g, '')]] as const) {
          expect(keysOf(merged[field], key)).toEqual(keysOf([...(kept[field] ?? []), ...(other[field] ?? [])], key));
          expect(keysOf(merged[field], key).size).toBe(merged[field]?.length ?? 0);
        }
        expect(new Set(merged.tags)).toEqual(new Set([...kept.tags, ...other.tags]));
        expect(merged.notes).toContain(kept.notes);
        expect(merged.notes).toContain(other.notes);
      }),
    );
  });

  it('takes each single value from one of the two, as chosen, and none that neither has', () => {
    fc.assert(
      fc.property(anyTwo, anyChoices, ([kept, other], choices) => {
        const merged = mergedPerson(kept, other, choices, at);
        for (const field of ['name', 'role', 'organization', 'section', 'location', 'bio', 'education'] as const) {
          expect([kept[field], other[field]]).toContain(merged[field]);
          if (choices[field] === 'other') expect(merged[field]).toBe(other[field]);
          if (choices[field] === undefined && merged[field] === undefined) expect([kept[field], other[field]]).toEqual([undefined, undefined]);
        }
      }),
    );
  });

  it('never forgets that somebody asked not to be contacted, unless the user says so', () => {
    fc.assert(
      fc.property(anyTwo, ([kept, other]) => {
        const merged = mergedPerson(kept, other, {}, at);
        expect(merged.status === 'doNotContact').toBe([kept.status, other.status].includes('doNotContact'));
      }),
    );
  });

  it('keeps the id, the earlier beginning, and gives a record that can be stored', () => {
    fc.assert(
      fc.property(anyTwo, anyChoices, ([kept, other], choices) => {
        const merged = mergedPerson(kept, other, choices, at);
        expect(merged).toMatchObject({ id: kept.id, updatedAt: at });
        expect(Person.parse(merged)).toEqual(merged);
      }),
    );
  });

  it('changes nothing but the time when a record is merged with its like', () => {
    fc.assert(
      fc.property(anyRecord(1), (kept) => {
        const twin = { ...kept, id: person({ name: 'x' }, 2).id };
        expect(differingFields(kept, twin)).toEqual([]);
        const { updatedAt, changedAt, ...merged } = mergedPerson(kept, twin, {}, at);
        const { updatedAt: _, changedAt: before, ...rest } = kept;
        expect(merged).toEqual(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
        expect([updatedAt, before]).toEqual([at, undefined]);
        expect(Object.keys(changedAt ?? {}).every((field) => field === 'tags' || field === 'notes')).toBe(true);
      }),
    );
  });
});
