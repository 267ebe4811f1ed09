import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCapture, differences } from '@/lib/model/apply-capture';
import { editedPerson, type PersonPatch } from '@/lib/model/edit-person';
import { type FactField, factFields, type Facts } from '@/lib/model/facts';
import { newId } from '@/lib/model/id';
import { mergedPerson } from '@/lib/model/merge-people';
import { newPerson } from '@/lib/model/new-person';
import { Person } from '@/lib/model/person';
import { toInstant } from '@/lib/model/time';
import { captured, profilePage, teamPage } from '../people';

const at = (n: number) => toInstant(new Date(n * 1_000));
const word = fc.constantFrom('one', 'two', 'three', 'four');
const email = word.map((name) => `${name}@example.org`);
const facts = fc.record<Partial<Facts>>(
  { role: word, organization: word, bio: word, location: word, emails: fc.uniqueArray(email, { minLength: 1 }), phones: fc.uniqueArray(word, { minLength: 1 }) },
  { requiredKeys: [] },
);
const patch = fc.record<PersonPatch>(
  { role: fc.option(word, { nil: undefined }), bio: fc.option(word, { nil: undefined }), emails: fc.uniqueArray(email) },
  { requiredKeys: [] },
);
const step = fc.oneof(
  facts.map((saved) => ({ saved })),
  patch.map((typed) => ({ typed })),
);

it('keeps the last word of the user, whatever is captured and edited in whatever order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let person = newPerson({ name: 'Anna Müller' }, 'shortlisted', at(0), { by: 'user', at: at(0) });
      const typed = new Map<string, unknown>();
      steps.forEach((step, i) => {
        if ('typed' in step) {
          const before = person;
          person = editedPerson(person, step.typed, at(i + 1)).person;
          for (const [field, value] of Object.entries(step.typed)) {
            if (JSON.stringify(value ?? []) !== JSON.stringify(before[field as FactField] ?? []) || typed.has(field)) typed.set(field, value);
          }
        } else person = applyCapture(person, captured('Anna Müller', step.saved), i % 2 ? teamPage : profilePage, at(i + 1)).person;
        expect(Person.parse(person)).toEqual(person);
        for (const [field, value] of typed) {
          const now = person[field as FactField];
          if (factFields[field as FactField].many) expect(now ?? []).toEqual(expect.arrayContaining((value as string[] | undefined) ?? []));
          else expect(now).toBe(value);
        }
      });
    }),
  );
});

it('is idempotent and loses no value of a list', () => {
  fc.assert(
    fc.property(facts, facts, (first, second) => {
      const person = newPerson({ name: 'Anna Müller' }, 'shortlisted', at(0), { by: 'user', at: at(0) });
      const once = applyCapture(person, captured('Anna Müller', first), teamPage, at(1)).person;
      const twice = applyCapture(once, captured('Anna Müller', second), teamPage, at(2));
      expect(applyCapture(twice.person, captured('Anna Müller', second), teamPage, at(3)).fields).toEqual([]);
      expect(twice.person.emails ?? []).toEqual(expect.arrayContaining([...(first.emails ?? []), ...(second.emails ?? [])]));
      for (const field of twice.fields) expect(twice.person.provenance[field]).toMatchObject({ by: 'page', at: at(2) });
    }),
  );
});

it('does not bring back what the user took out of a list', () => {
  const start = newPerson({ name: 'Anna Müller', emails: ['a@example.org', 'b@example.org'] }, 'shortlisted', at(0), { by: 'file', at: at(0), name: 'x.csv' });
  const edited = editedPerson(start, { emails: ['b@example.org'] }, at(1)).person;
  const again = applyCapture(edited, captured('Anna Müller', { emails: ['A@example.org', 'c@example.org'] }), teamPage, at(2)).person;
  expect(again.emails).toEqual(['b@example.org', 'c@example.org']);
});

it('says what it would change, and leaves alone what the user ignores', () => {
  const person = newPerson({ name: 'Anna Müller', role: 'CTO' }, 'shortlisted', at(0), { by: 'file', at: at(0), name: 'x.csv' });
  const now = captured('Anna Müller', { role: 'CEO', location: 'Bern' });
  expect(differences(person, now, teamPage, at(1))).toEqual([
    { field: 'role', before: 'CTO', after: 'CEO' },
    { field: 'location', before: undefined, after: 'Bern' },
  ]);
  const saved = applyCapture(person, { ...now, ignored: ['role'] }, teamPage, at(1)).person;
  expect(saved).toMatchObject({ role: 'CTO', location: 'Bern', provenance: { role: { by: 'file' } } });
});

describe('what the user ignored', () => {
  const file = { by: 'file' as const, at: at(0), name: 'x.csv' };
  const person = newPerson({ name: 'Anna Müller', role: 'CTO', emails: ['a@example.org'] }, 'shortlisted', at(0), file);
  const see = (before: Person, facts: Partial<Facts>, ignored?: FactField[]) => applyCapture(before, { ...captured('Anna Müller', facts), ignored }, teamPage, at(1)).person;
  const offered = (before: Person, facts: Partial<Facts>) => differences(before, captured('Anna Müller', facts), teamPage, at(2)).map(({ field, after }) => [field, after]);

  it('is not offered again, by no page, until the page says something else', () => {
    const saved = see(person, { role: 'CEO', location: 'Bern' }, ['role', 'location']);
    expect(saved).toEqual({ ...person, ignored: { role: ['CEO'], location: ['Bern'] } });
    expect(Person.parse(saved)).toEqual(saved);
    expect(offered(saved, { role: 'CEO', location: 'Bern' })).toEqual([]);
    expect(offered(saved, { role: 'CFO', location: 'Bern' })).toEqual([['role', 'CFO']]);
  });

  it('is offered once more when the page goes back to it after something else was accepted', () => {
    const saved = see(see(person, { role: 'CEO' }, ['role']), { role: 'CFO' });
    expect(saved).toMatchObject({ role: 'CFO' });
    expect(saved).not.toHaveProperty('ignored');
    expect(offered(saved, { role: 'CEO' })).toEqual([['role', 'CEO']]);
  });

  it('in a list is single values, of which others are news', () => {
    const saved = see(person, { emails: ['a@example.org', 'b@example.org'] }, ['emails']);
    expect(saved.ignored).toEqual({ emails: ['b@example.org'] });
    expect(offered(saved, { emails: ['B@example.org', 'c@example.org'] })).toEqual([['emails', ['a@example.org', 'c@example.org']]]);
    expect(see(saved, { emails: ['b@example.org', 'c@example.org'] })).toMatchObject({ emails: ['a@example.org', 'c@example.org'], ignored: { emails: ['b@example.org'] } });
  });

  it('of both records is ignored in the one they are merged into', () => {
    const [one, other] = [see(person, { role: 'CEO' }, ['role']), see({ ...person, id: newId() }, { role: 'Chair', location: 'Bern' }, ['role', 'location'])];
    expect(mergedPerson(one, other, {}, at(3)).ignored).toEqual({ role: ['CEO', 'Chair'], location: ['Bern'] });
    expect(mergedPerson(person, { ...person, id: newId() }, {}, at(3))).not.toHaveProperty('ignored');
  });
});
