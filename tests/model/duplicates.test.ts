import { describe, expect, it } from 'vitest';
import { type Candidate, findDuplicates } from '@/lib/model/duplicates';
import { newId, type PersonId } from '@/lib/model/id';
import { areSimilar, isOneEditAway, readyName } from '@/lib/model/similar-name';
import { nextSteps, Status } from '@/lib/model/status';

const person = (name: string, more: Partial<Candidate> = {}): Candidate => ({ id: newId<PersonId>(), name, pages: [], ...more });
const reasons = (one: Candidate, other: Candidate) => findDuplicates([one, other])[0]?.reasons;
const page = ['https://example.org/team'];

describe('findDuplicates', () => {
  it.each([
    [person('Anna Müller', { emails: ['a@example.org'] }), person('Anna Stone', { emails: ['A@example.org'] }), ['sameEmail']],
    [person('Anna Müller', { emails: ['info@example.org'] }), person('Anna Stone', { emails: ['info@example.org'] }), undefined],
    [person('Anna Müller', { emails: ['a@example.org'] }), person('Bruno Keller', { emails: ['a@example.org'] }), undefined],
    [person('Anna Müller', { profileUrl: 'https://example.org/a/' }), person('A. Mueller', { profileUrl: 'http://www.example.org/a' }), ['sameProfile']],
    [person('Anna Müller', { organization: 'Labs AG' }), person('Müller, Anna', { organization: 'labs' }), ['sameNameAndOrganization']],
    [person('Anna Müller', { pages: page }), person('Anna Mueller', { pages: page }), ['sameNameAndPage']],
    [person('Anna Müller', { pages: page }), person('Anna Muler', { pages: page }), ['similarNameAndPage']],
    [person('Anna Müller', { organization: 'Labs' }), person('Anna B. Müller', { organization: 'Labs' }), ['similarNameAndOrganization']],
    [person('Anna Müller'), person('Anna Müller'), undefined],
    [person('Tim Lau', { pages: page }), person('Tom Lau', { pages: page }), undefined],
  ])('%#', (one, other, expected) => {
    expect(reasons(one, other)).toEqual(expected);
    expect(reasons(other, one)).toEqual(expected);
  });

  it('joins reasons, puts the most certain first and leaves out who is kept apart', () => {
    const one = person('Anna Müller', { emails: ['a@example.org'], organization: 'Labs' });
    const other = person('Anna Müller', { emails: ['a@example.org'], organization: 'Labs' });
    const third = person('Anna Müler', { organization: 'Labs', distinctFrom: [one.id] });
    expect(findDuplicates([third, other, one])).toEqual([
      { one: one.id, other: other.id, reasons: ['sameEmail', 'sameNameAndOrganization'] },
      { one: other.id, other: third.id, reasons: ['similarNameAndOrganization'] },
    ]);
  });

  it('is quick for a crowd that has everything in common but the name', () => {
    const crowd = Array.from({ length: 20_000 }, (_, i) => person(`Person${i} Number${i % 977}`, { organization: 'Labs', pages: page }));
    const started = performance.now();
    findDuplicates(crowd);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('similar names', () => {
  it.each([
    ['abc', 'abc', true], ['abc', 'abd', true], ['abc', 'ab', true], ['abc', 'acb', true], ['abc', 'xabc', true], ['abc', 'axc', true],
    ['abc', 'cba', false], ['abc', 'a', false], ['', 'a', true], ['abcd', 'badc', false],
  ])('"%s" and "%s" are one letter apart: %s', (one, other, expected) => {
    expect(isOneEditAway(one, other)).toBe(expected);
    expect(isOneEditAway(other, one)).toBe(expected);
  });

  it('need more than one letter', () => expect(areSimilar(readyName('Katharina Lind'), readyName('Katarina Lindt'))).toBe(false));
});

it('every status leads somewhere that exists, and can be reached', () => {
  const reached = new Set(Status.options.flatMap((status) => nextSteps(status)));
  expect([...reached].sort()).toEqual(Status.options.filter((status) => reached.has(status)).sort());
  expect(Status.options.filter((status) => !reached.has(status))).toEqual([]);
});
