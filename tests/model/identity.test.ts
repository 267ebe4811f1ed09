import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '@/lib/model/fold';
import { groupSamePeople, isCompatibleName, isSharedMailbox, matchKeys, nameKey, organizationKey, urlKey } from '@/lib/model/identity';

describe('folding', () => {
  it.each([
    ['Müller', 'muller'], ['Mueller', 'muller'], ['MULLER', 'muller'], ['Weiß', 'weiss'], ['Søren Ærø', 'soren aro'], ['Łukasz', 'lukasz'],
    ['Nuñez', 'nunez'], ['İpek', 'ipek'], ['Ångström', 'angstrom'], ['ﬁnance', 'finance'],
  ])('makes %s %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('folds a beginning to a beginning', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'aeouüöäßesmæœ') }));
    fc.assert(fc.property(text, text, (start, rest) => fold(start + rest).startsWith(fold(start))));
  });

  it('separates words at anything that is no letter or digit', () => {
    expect(foldedWords("Anna-Maria O'Neill, Ph.D. (B2B)")).toEqual(['anna', 'maria', 'o', 'neill', 'ph', 'd', 'b2b']);
  });
});

describe('keys', () => {
  it('are the same for spellings of one name, address or organisation', () => {
    expect(nameKey('Müller, Anna')).toBe(nameKey('Anna MUELLER'));
    expect(organizationKey('Example Labs GmbH & Co. KG')).toBe(organizationKey('example labs'));
    expect(organizationKey('AG')).toBe('ag');
    expect(urlKey('http://www.example.org/team/anna/?utm_source=x')).toBe(urlKey('https://example.org/team/anna'));
    expect(urlKey('https://example.org/team#anna')).not.toBe(urlKey('https://example.org/team#bruno'));
  });

  it('come strongest first', () => {
    const person = { name: 'Anna Müller', organization: 'Labs', emails: ['A@example.org'], profileUrl: 'https://example.org/a' };
    expect(matchKeys(person, 'https://example.org/team').map((key) => key.split(':')[0])).toEqual(['email', 'url', 'name+org', 'name+page']);
  });
});

describe('names', () => {
  it.each([
    ['Anna Müller', 'Anna Mueller', true], ['A. Müller', 'Anna Müller', true], ['Anna B. Müller', 'Anna Müller', true],
    ['Anna Müller', 'Anna Maria Müller', true], ['Müller', 'Anna Müller', true], ['Anna Müller', 'Anna Stone', false],
    ['Anna Müller', 'Bernd Müller', false], ['A. B.', 'Anna Berg', false], ['Clara Stone', 'David Stone', false],
  ])('%s and %s can be one person: %s', (one, other, expected) => {
    expect(isCompatibleName(one, other)).toBe(expected);
    expect(isCompatibleName(other, one)).toBe(expected);
  });

  it.each([['info@example.org', true], ['sekretariat.physik@example.org', true], ['Büro@example.org', true], ['infante@example.org', false], ['anna@example.org', false]])(
    '%s is an office: %s', (email, expected) => expect(isSharedMailbox(email)).toBe(expected),
  );
});

describe('grouping', () => {
  it('puts everybody into exactly one group, whoever comes first', () => {
    const person = fc.record({
      name: fc.constantFrom('Anna Müller', 'A. Mueller', 'Bruno Keller', 'Clara Stone'),
      emails: fc.array(fc.constantFrom('a@example.org', 'info@example.org', 'c@example.org'), { maxLength: 2 }),
    });
    fc.assert(fc.property(fc.array(person), (people) => {
      const groups = groupSamePeople(people);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(people.map((_, i) => i));
    }));
  });
});
