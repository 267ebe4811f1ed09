import { describe, expect, it } from 'vitest';
import type { Agreement } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { Goal } from '@/lib/model/goal';
import { placeOf, timelineItems, timelineSpan } from '@/lib/relationship/timeline';
import { day, goalId, idOf, instant, meeting, mentorship } from './mentoring';

const goal = (n: number, due: string | undefined, more: Partial<Goal> = {}) =>
  ({ id: goalId(n), text: `goal ${n}`, state: 'open', ...(due && { due: day(due) }), ...more }) as Goal;
const checkpoint = (n: number, dueOn: string, done: Checkpoint['done'] = 'no') => ({ id: idOf(400 + n), dueOn: day(dueOn), done, kind: 'own' }) as Checkpoint;

const items = timelineItems({
  mentorship: mentorship({ topics: [{ id: idOf<never>(1), text: 'Leading', on: day('2026-05-01'), done: false }, { id: idOf<never>(2), text: 'No day', done: false }] }),
  goals: [goal(1, '2026-12-01'), goal(2, undefined), goal(3, '2026-06-01', { state: 'dropped' }), goal(4, '2026-04-01', { state: 'reached' })],
  meetings: [meeting(1, '2026-03-05', { state: 'held' }), meeting(2, '2026-04-02')],
  checkpoints: [checkpoint(1, '2026-04-10'), checkpoint(2, '2026-03-20', instant('2026-03-20T10:00:00.000Z'))],
  agreement: { startsOn: day('2026-03-02'), endsOn: day('2026-12-01'), agreedOn: day('2026-03-02') } as Agreement,
});

describe('the timeline', () => {
  it('holds everything that has a day, in order of time', () => {
    expect(items.map(({ lane, on }) => `${on} ${lane}`)).toEqual([
      '2026-03-02 term', '2026-03-05 meeting', '2026-03-20 checkpoint', '2026-04-01 goal', '2026-04-02 meeting', '2026-04-10 checkpoint',
      '2026-05-01 topic', '2026-12-01 goal', '2026-12-01 term',
    ]);
  });

  it('lets nobody move what is over or agreed', () => {
    expect(items.filter(({ fixed }) => fixed).map(({ lane, on }) => `${on} ${lane}`)).toEqual([
      '2026-03-02 term', '2026-03-05 meeting', '2026-03-20 checkpoint', '2026-12-01 term',
    ]);
  });

  it('reaches over whole months, today included', () => {
    const span = timelineSpan([{ on: day('2026-03-15') }], day('2026-01-20'));
    expect(span).toEqual({ from: '2026-01-01', to: '2026-04-01', months: ['2026-01-01', '2026-02-01', '2026-03-01'] });
    expect(placeOf(day('2026-01-01'), span)).toBe(0);
    expect(placeOf(day('2026-02-15'), span)).toBe(0.5);
  });
});
