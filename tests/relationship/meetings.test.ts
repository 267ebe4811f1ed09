import { describe, expect, it } from 'vitest';
import { agendaSentAt } from '@/lib/relationship/agenda-mail';
import { progressOverTime } from '@/lib/relationship/goal-progress';
import { agendaMinutes, heldMeetings, nextMeeting, numberedMeetings, openActions, unloggedMeetings } from '@/lib/relationship/meetings';
import type { HistoryEvent } from '@/lib/model/history';
import { action, day, idOf, instant, meeting } from './mentoring';

const [first, moved, second, third, open] = [
  meeting(1, '2026-03-05', { state: 'held', heldOn: day('2026-03-06') }),
  meeting(2, '2026-04-02', { state: 'moved' }),
  meeting(3, '2026-04-09', { state: 'planned' }),
  meeting(4, '2026-05-07'),
  meeting(5, undefined),
];
const all = [open, third, moved, second, first, meeting(6, '2026-02-01', { kind: 'first', state: 'held' })];

describe('the meetings of a mentoring', () => {
  it('are counted in order of time, without first talks and what was moved elsewhere', () => {
    expect(numberedMeetings(all).map(({ meeting: { id }, no }) => [no, id])).toEqual([[1, first.id], [2, second.id], [3, third.id], [4, open.id]]);
    expect(heldMeetings(all).map(({ no }) => no)).toEqual([1]);
  });

  it('have a next one, today included', () => {
    expect(nextMeeting(all, day('2026-04-09'))?.no).toBe(2);
    expect(nextMeeting(all, day('2026-04-10'))?.no).toBe(3);
    expect(nextMeeting(all, day('2026-05-08'))).toBeUndefined();
  });

  it('wait for their log once they are over', () => {
    expect(unloggedMeetings(all, new Date('2026-04-09T12:44:00Z'))).toEqual([]);
    expect(unloggedMeetings(all, new Date('2026-04-09T12:45:00Z')).map(({ no }) => no)).toEqual([2]);
  });

  it('leave tasks behind, first due first', () => {
    const meetings = [
      meeting(1, '2026-03-05', { actions: [action(1), action(2, { due: day('2026-04-01') }), action(3, { done: instant('2026-03-20T08:00:00.000Z') })] }),
      meeting(2, '2026-04-02', { actions: [action(4, { due: day('2026-03-10') }), action(5, { text: ' ' })] }),
    ];
    expect(openActions(meetings).map(({ action: { text } }) => text)).toEqual(['task 4', 'task 2', 'task 1']);
  });

  it('know how long their topics take', () => {
    const item = (n: number, minutes: number) => ({ id: idOf<never>(n), topic: 'x', minutes, outcome: '', owner: 'me' as const });
    expect(agendaMinutes({ agenda: [item(1, 10), item(2, 30)] })).toBe(40);
  });
});

describe('the message with the topics', () => {
  const sent = (at: string, kind = 'agendaProposal') => ({ id: idOf(9), personId: idOf(1), type: 'sent', kind, at: instant(at) }) as unknown as HistoryEvent;

  it('belongs to the meeting before which it was sent', () => {
    const history = [sent('2026-04-08T10:00:00.000Z'), sent('2026-04-20T10:00:00.000Z', 'checkIn')];
    expect(agendaSentAt(second, all, history)).toBe('2026-04-08T10:00:00.000Z');
    expect(agendaSentAt(first, all, history)).toBeUndefined();
    expect(agendaSentAt(third, all, history)).toBeUndefined();
  });
});

describe('a goal', () => {
  const createdAt = instant('2026-03-01T12:00:00.000Z');
  const note = (n: number, on: string, progress?: number) => ({ id: idOf<never>(n), on: day(on), text: '', ...(progress !== undefined && { progress }) });

  it('begins at nothing and goes through what was noted, the last word of a day', () => {
    expect(progressOverTime({ createdAt, evidence: [note(1, '2026-05-01', 60), note(2, '2026-04-01', 20), note(3, '2026-04-01', 30), note(4, '2026-04-15')] })).toEqual([
      { on: '2026-03-01', progress: 0 }, { on: '2026-04-01', progress: 30 }, { on: '2026-05-01', progress: 60 },
    ]);
    expect(progressOverTime({ createdAt, evidence: [] })).toEqual([{ on: '2026-03-01', progress: 0 }]);
    expect(progressOverTime({ createdAt, evidence: [note(1, '2026-02-01', 10)] })).toEqual([{ on: '2026-02-01', progress: 10 }]);
  });
});
