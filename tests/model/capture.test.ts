import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxPeople, parseCapture } from '@/lib/model/capture';
import { factFields, type FactField } from '@/lib/model/facts';
import { Person } from '@/lib/model/person';
import { newPerson } from '@/lib/model/new-person';
import { toInstant } from '@/lib/model/time';
import { teamPage } from '../people';

const page = (people: unknown[]) => ({ ...teamPage, kind: 'listing', complete: true, people });
const only = (person: unknown) => parseCapture(page([person])).people[0];
const at = toInstant(new Date(0));

describe('what a hostile page returns', () => {
  it('is cut where it is too long', () => {
    const person = only({ name: 'N'.repeat(10_000), bio: 'b'.repeat(1_000_000), emails: Array.from({ length: 900 }, (_, i) => `a${i}@example.org`) });
    expect(person?.name).toHaveLength(factFields.name.max);
    expect(person?.bio).toHaveLength(factFields.bio.max);
    expect(person?.emails).toHaveLength(50);
    expect(parseCapture(page(Array.from({ length: maxPeople + 5 }, () => ({ name: 'Kim Lee' })))).people).toHaveLength(maxPeople);
  });

  it.each([
    [{ name: 3 }], [{ name: '   ' }], [{}], [null], ['Anna'], [[]], [{ name: { toString: 'x' } }], [{ name: ['Anna'] }],
  ])('loses the person %j who has no name', (person) => {
    expect(only(person)).toBeUndefined();
  });

  it.each([
    ['profileUrl', 'javascript:alert(1)'],
    ['profileUrl', ' JavaScript:alert(1)'],
    ['profileUrl', 'data:text/html,<script>alert(1)</script>'],
    ['profileUrl', 'file:///etc/passwd'],
    ['profileUrl', 'https://exa mple.org'],
    ['photo', 'data:image/svg+xml;base64,PHN2Zz4='],
    ['photo', 'data:text/html;base64,PGI+'],
    ['photo', 'blob:https://example.org/1'],
    ['emails', 'anna@example.org'],
    ['emails', ['not an address', '<b>@x.y', 'a@b@example.org', 'mailto:anna@example.org']],
    ['links', ['javascript:alert(1)', 'vbscript:x']],
    ['role', { text: 'Boss' }],
    ['phones', [{}, null, 5]],
  ] as [FactField, unknown][])('loses the field %s that is %j', (field, value) => {
    expect(only({ name: 'Anna Müller', [field]: value })).toEqual({ name: 'Anna Müller', nameAsShown: 'Anna Müller', evidence: {} });
  });

  it('keeps mark-up as text and half characters out', () => {
    expect(only({ name: '<img src=x onerror=alert(1)>' })?.name).toBe('<img src=x onerror=alert(1)>');
    const person = only({ name: `Anna \uD83D`, bio: '\uDC00x', nameAsShown: '\uD800' });
    for (const text of [person?.name, person?.bio, person?.nameAsShown]) expect(text?.isWellFormed()).toBe(true);
    expect(only({ name: 'x'.repeat(199) + '😀' })?.name.isWellFormed()).toBe(true);
  });

  it('cannot reach the prototype or fields of the program', () => {
    const hostile: unknown = JSON.parse('{"name":"Anna Müller","__proto__":{"status":"mentoring"},"constructor":{"x":1},"id":"x","status":"met","corrected":["name"],"evidence":{"__proto__":{"x":1},"name":{"snippet":"s","confidence":7}}}');
    const person = only(hostile);
    expect(person).toEqual({ name: 'Anna Müller', nameAsShown: 'Anna Müller', evidence: { name: { snippet: 's', confidence: 0 } } });
    expect(Object.getPrototypeOf(person)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).status).toBeUndefined();
  });

  it.each([[undefined], [null], ['x'], [{ ...page([]), url: 'about:blank' }], [{ ...page([]), kind: 'all' }], [{ ...page([]), people: {} }]])('is refused as a whole: %j', (raw) => {
    expect(() => parseCapture(raw)).toThrow();
  });

  it('always gives people who can be saved, whatever it is', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.emailAddress(), fc.array(fc.oneof(fc.string(), fc.emailAddress())), fc.anything());
    const person = fc.record(Object.fromEntries(Object.keys(factFields).map((field) => [field, value])), { requiredKeys: ['name'] });
    fc.assert(
      fc.property(fc.array(fc.oneof(person, fc.anything())), (people) => {
        for (const { nameAsShown: _, evidence: __, ...facts } of parseCapture(page(people)).people) {
          const saved = newPerson(facts, 'shortlisted', at, { by: 'user', at });
          expect(Person.parse(saved)).toEqual(saved);
        }
      }),
      { numRuns: 200 },
    );
  });
});
