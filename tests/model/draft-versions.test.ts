import { describe, expect, it } from 'vitest';
import { beginsVersion, withVersion } from '@/lib/model/draft-versions';
import { type DraftId, newId, type PersonId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import { type Instant, toInstant } from '@/lib/model/time';

const at = (minute: number): Instant => toInstant(new Date(Date.UTC(2026, 2, 2, 9, minute)));
const draft = (more: Partial<Draft> = {}): Draft => ({
  id: newId<DraftId>(),
  personId: newId<PersonId>(),
  kind: 'firstContact',
  language: 'en',
  register: 'formal',
  subject: 'A question',
  body: 'Dear Anna',
  edited: true,
  createdAt: at(0),
  updatedAt: at(0),
  ...more,
});

describe('a version', () => {
  it('is the text as it was left', () => {
    expect(withVersion(draft()).versions).toEqual([{ at: at(0), subject: 'A question', body: 'Dear Anna' }]);
  });
  it('is kept once, and never of an untouched or empty text', () => {
    const once = withVersion(draft());
    expect(withVersion(once)).toBe(once);
    expect(withVersion(draft({ edited: false })).versions).toBeUndefined();
    expect(withVersion(draft({ body: ' \n' })).versions).toBeUndefined();
  });
  it('drives the oldest out where there are many, or very long ones', () => {
    const many = Array.from({ length: 40 }, (_, i) => `Text ${i}`).reduce((last, body) => withVersion({ ...last, body }), draft());
    expect(many.versions).toHaveLength(30);
    expect(many.versions?.at(-1)?.body).toBe('Text 39');
    const long = ['a', 'b', 'c', 'd', 'e'].reduce((last, letter) => withVersion({ ...last, body: letter.repeat(50_000) }), draft());
    expect(long.versions?.map(({ body }) => body[0])).toEqual(['c', 'd', 'e']);
  });
});

describe('typing begins a version', () => {
  it.each([
    [2, false],
    [3, true],
  ])('after a pause of %i minutes: %s', (minutes, expected) => expect(beginsVersion(draft(), at(minutes))).toBe(expected));
  it.each([
    [14, false],
    [15, true],
  ])('after %i minutes without a pause: %s', (minutes, expected) => expect(beginsVersion(draft({ updatedAt: at(minutes) }), at(minutes))).toBe(expected));
  it('counted from the last version', () => {
    const versions = [{ at: at(10), subject: '', body: 'x' }];
    expect(beginsVersion(draft({ updatedAt: at(16), versions }), at(16))).toBe(false);
  });
});
