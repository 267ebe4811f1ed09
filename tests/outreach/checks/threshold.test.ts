import { describe, expect, test } from 'vitest';
import type { MessageLanguage } from '@/lib/model/message';
import { checkIds, type FindingId, findingSpec, findingSpecs } from '@/lib/outreach/checks/findings';
import { find } from './check';
import { sides } from './thresholds';

const ids = Object.keys(findingSpecs) as FindingId[];
const rows = ids.flatMap((id) => (Object.entries(sides[id]) as [MessageLanguage, (typeof sides)[FindingId]['en']][]).map(([language, pair]) => ({ id, language, pair })));

describe.each(rows)('$id ($language)', ({ id, language, pair }) => {
  const in_ = (given: (typeof pair)['within']) => ({ ...given, draft: { language, ...given.draft } });
  test('is silent just within its threshold', () => expect(find(id, in_(pair.within))).toBeUndefined());
  test('speaks just beyond it', () => expect(find(id, in_(pair.beyond))).toMatchObject({ id, check: findingSpec(id).check, level: findingSpec(id).level }));
});

test('every check is in the table, by each of its findings', () => {
  const covered = new Set((Object.keys(sides) as FindingId[]).map((id) => findingSpec(id).check));
  expect([...covered].sort()).toEqual([...checkIds].sort());
  expect(Object.keys(sides).sort()).toEqual([...ids].sort());
});
