import { describe, expect, it } from 'vitest';
import { type AgreementTerms, agreementFieldNames } from '@/lib/model/agreement';
import type { LocalDate } from '@/lib/model/time';
import { agreedVersion, changedTerms, dayProblems, isComplete, latestVersion, missingTerms, termsOf } from '@/lib/relationship/agreement';

const day = (text: string) => text as LocalDate;
const whole: AgreementTerms = {
  goals: 'Lead a small team', rhythm: 'monthly', minutes: 45, place: 'Video', scheduling: 'Mentee', cancelling: '24 hours', between: 'E-mail',
  confidentiality: 'Between us', offLimits: 'Nothing', honesty: 'Openly', startsOn: day('2026-03-02'), reviewOn: day('2026-06-01'), endsOn: day('2026-12-01'),
  exit: 'At any time',
};

describe('an agreement', () => {
  it('is complete with every needed term', () => expect(isComplete(whole)).toBe(true));

  it.each(agreementFieldNames.filter((field) => field in whole))('is incomplete without %s', (field) => {
    const { [field]: _, ...rest } = whole;
    expect(missingTerms(rest)).toEqual([field]);
    expect(isComplete(rest)).toBe(false);
  });

  it('is incomplete without the way out, whatever else is agreed', () => {
    const { exit: _, ...rest } = { ...whole, success: 'A test', preparation: 'Topics', conflicts: 'None', renewal: 'Anew' };
    expect(missingTerms(rest)).toEqual(['exit']);
  });

  it('lists what is missing in the order of the page', () => expect(missingTerms({ rhythm: 'weekly' }).slice(0, 3)).toEqual(['goals', 'minutes', 'place']));

  it.each([
    [{ startsOn: day('2026-03-02'), endsOn: day('2026-03-02') }, ['endsBeforeStart']],
    [{ startsOn: day('2026-03-02'), reviewOn: day('2026-03-01') }, ['reviewBeforeStart']],
    [{ reviewOn: day('2027-01-01'), endsOn: day('2026-12-01') }, ['reviewAfterEnd']],
    [{ startsOn: day('2026-03-02'), reviewOn: day('2026-03-02'), endsOn: day('2026-03-03') }, []],
  ] as const)('has days that fit: %j', (terms, problems) => expect(dayProblems(terms)).toEqual(problems));

  it('is not complete while its days contradict each other', () => expect(isComplete({ ...whole, endsOn: day('2026-01-01') })).toBe(false));
});

describe('versions', () => {
  const row = (version: number, agreedOn?: string) => ({ version, ...(agreedOn && { agreedOn: day(agreedOn) }) });

  it('the latest is the one with the highest number, the one that holds the last agreed', () => {
    const versions = [row(2, '2026-04-01'), row(3), row(1, '2026-03-01')];
    expect(latestVersion(versions)?.version).toBe(3);
    expect(agreedVersion(versions)?.version).toBe(2);
    expect(agreedVersion([row(1)])).toBeUndefined();
  });

  it('differ in what was changed, added and left out, in the order of the page', () => {
    const { place: _, ...next } = { ...whole, rhythm: 'fortnightly' as const, renewal: 'Anew' };
    expect(changedTerms(whole, next)).toEqual([
      { field: 'rhythm', before: 'monthly', after: 'fortnightly' },
      { field: 'place', before: 'Video', after: undefined },
      { field: 'renewal', before: undefined, after: 'Anew' },
    ]);
    expect(changedTerms(whole, { ...whole })).toEqual([]);
  });

  it('hand on their terms and nothing else', () => expect(termsOf({ ...whole, success: '', id: 'x' } as AgreementTerms)).toEqual(whole));
});
