import { describe, expect, it } from 'vitest';
import { daysBetween, formatDay, formatDistance } from '@/components/ui/days';
import { describeError } from '@/components/ui/describe-error';
import { initialsOf } from '@/components/ui/initials';
import { Refusal } from '@/lib/model/refusal';
import type { LocalDate } from '@/lib/model/time';
import { errors } from '@/lib/texts/en/errors';

const day = (text: string) => text as LocalDate;

describe('initials', () => {
  it.each([
    [{ name: 'Ada Winter' }, 'AW'],
    [{ name: 'Prof. Dr. Ada Maria Winter' }, 'AW'],
    [{ name: 'Plato' }, 'P'],
    [{ name: 'Winter, Ada', givenName: 'Ada', familyName: 'Winter' }, 'AW'],
    [{ name: 'ödön von horn' }, 'ÖH'],
    [{ name: '山田 太郎', givenName: '太郎', familyName: '山田' }, '太山'],
    [{ name: '🙂' }, '🙂'],
  ])('%o', (person, expected) => {
    expect(initialsOf(person)).toBe(expected);
  });
});

describe('days', () => {
  it('are counted in calendar days over a change of the clock', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-10-26'), day('2026-10-24'))).toBe(-2);
  });

  it.each([
    ['2026-03-05', 'today', 'heute'],
    ['2026-03-06', 'tomorrow', 'morgen'],
    ['2026-03-02', '3 days ago', 'vor 3 Tagen'],
    ['2026-03-26', 'in 3 weeks', 'in 3 Wochen'],
  ])('%s seen from 5 March 2026', (date, english, german) => {
    expect(formatDistance(day(date), day('2026-03-05'), 'en')).toBe(english);
    expect(formatDistance(day(date), day('2026-03-05'), 'de')).toBe(german);
  });

  it('name the year only where it is another', () => {
    expect(formatDay(day('2026-03-05'), day('2026-01-01'), 'de')).toBe('Donnerstag, 5. März');
    expect(formatDay(day('2027-03-05'), day('2026-01-01'), 'de')).toContain('2027');
  });
});

describe('errors in words', () => {
  const named = (name: string, more: object = {}) => Object.assign(new Error('technical'), { name }, more);
  it.each([
    ['a newer database', named('VersionError'), errors.storage.newerVersion],
    ['a full disk inside an aborted transaction', named('AbortError', { inner: named('QuotaExceededError') }), errors.storage.full],
    ['a database that cannot be opened because of its version', named('OpenFailedError', { inner: named('VersionError') }), errors.storage.newerVersion],
    ['a refusal', new Refusal('doNotContact'), errors.refusals.doNotContact],
    ['anything else', new Error('oops'), errors.unexpected('oops')],
    ['not even an error', 'oops', errors.unexpected('oops')],
  ])('%s', (_, error, expected) => {
    expect(describeError(error, errors)).toBe(expected);
  });

  it('do not loop on an error that causes itself', () => {
    const error: Error & { cause?: unknown } = new Error('round');
    error.cause = error;
    expect(describeError(error, errors)).toBe(errors.unexpected('round'));
  });
});
