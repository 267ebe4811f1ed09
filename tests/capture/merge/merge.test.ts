import { describe, expect, it } from 'vitest';
import { mergePeople } from '@/lib/capture/merge/merge-people';
import { unifyKeys } from '@/lib/capture/merge/unify-keys';
import { withOrganization } from '@/lib/capture/merge/with-organization';
import type { CapturedPerson } from '@/lib/model/capture';

const person = (name: string, facts: Partial<CapturedPerson> = {}): CapturedPerson => ({ name, nameAsShown: name, evidence: {}, ...facts });

describe('people listed twice', () => {
  it('are one, completed from all their entries, at the place of the fullest', () => {
    const merged = mergePeople([
      { key: 'anna winter', person: person('Anna Winter', { emails: ['a@example.org'] }) },
      { key: 'ben brandt', person: person('Ben Brandt') },
      { key: 'anna winter', person: person('Anna Winter', { bio: 'Born here.', role: 'CEO' }) },
    ]);
    expect(merged.map(({ name }) => name)).toEqual(['Ben Brandt', 'Anna Winter']);
    expect(merged[1]).toMatchObject({ emails: ['a@example.org'], bio: 'Born here.', role: 'CEO' });
  });
  it('are known with and without a middle name', () => {
    expect(unifyKeys(['anna winter', 'anna maria winter']).get('anna winter')).toBe('anna maria winter');
  });
  it('are not mixed up where two have the longer name', () => {
    expect(unifyKeys(['anna winter', 'anna maria winter', 'anna rosa winter']).has('anna winter')).toBe(false);
  });
});

describe('the organisation of the page', () => {
  it('is that of people who state none', () => expect(withOrganization(person('Anna Winter'), 'Northwind').organization).toBe('Northwind'));
  it('never replaces one that is stated', () => expect(withOrganization(person('Anna Winter', { organization: 'Southwind' }), 'Northwind').organization).toBe('Southwind'));
});
