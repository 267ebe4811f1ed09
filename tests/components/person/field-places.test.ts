import { describe, expect, it } from 'vitest';
import { addressFields, detailFields } from '@/components/person/field-places';
import { factFields } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';

describe('detailFields', () => {
  it('shows what is known and what is usually known, and folds the rest away', () => {
    const { shown, more } = detailFields({ name: 'Anna Example', bio: 'Builds telescopes.' } as Person);
    expect(shown).toEqual(['name', 'role', 'organization', 'emails', 'phones', 'bio']);
    expect(more).toContain('education');
  });
  it('gives every field of the table exactly one place', () => {
    const { shown, more } = detailFields({ name: 'Anna Example' } as Person);
    expect([...shown, ...more, ...addressFields, 'photo'].sort()).toEqual(Object.keys(factFields).sort());
  });
});
