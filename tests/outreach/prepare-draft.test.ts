import { describe, expect, test } from 'vitest';
import type { Person } from '@/lib/model/person';
import { prepareDraft } from '@/lib/outreach/prepare-draft';
import { clara, sampleAboutMe } from './samples';

const source = { aboutMe: sampleAboutMe, history: [], templates: [], language: 'de', now: new Date('2026-03-12T09:00:00Z') } as const;
const drafted = (facts: Partial<Person>, drafts: Parameters<typeof prepareDraft>[0]['drafts'] = []) =>
  prepareDraft({ ...source, drafts, person: { ...clara, ...facts } }, { kind: 'firstContact' });

describe('the form of address of a new message', () => {
  test.each([
    [{}, 'formal'],
    [{ relation: 'colleague' }, 'formal'],
    [{ relation: 'professor' }, 'formal'],
    [{ relation: 'family' }, 'familiar'],
    [{ relation: 'friend' }, 'familiar'],
    [{ relation: 'friend', register: 'formal' }, 'formal'],
    [{ register: 'familiar' }, 'familiar'],
  ] as const)('%j: %s', (facts, register) => expect(drafted(facts).register).toBe(register));

  test('an untouched draft follows what is said later, one with words of the user stays', () => {
    const early = drafted({});
    expect(early.body).toContain('Sehr geehrte Frau Professorin Brandt');
    expect(drafted({ relation: 'friend' }, [early]).body).toContain('Liebe Clara');
    expect(drafted({ relation: 'friend' }, [{ ...early, edited: true }]).body).toBe(early.body);
  });
});
