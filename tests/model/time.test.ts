import { describe, expect, it } from 'vitest';
import { addBusinessDays, addDays, type LocalDate, toLocalDate } from '@/lib/model/time';

const day = (text: string) => text as LocalDate;

describe('addDays', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s + %i days is %s', (from, days, to) => expect(addDays(day(from), days)).toBe(to));
});

describe('addBusinessDays', () => {
  it.each([
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-02', 6, '2026-03-10'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('%s + %i business days is %s', (from, days, to) => expect(addBusinessDays(day(from), days)).toBe(to));
});

describe('toLocalDate', () => {
  it('is the calendar day of this machine, not of Greenwich', () => {
    expect(toLocalDate(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(toLocalDate(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
