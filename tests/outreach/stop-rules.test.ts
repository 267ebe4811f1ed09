import { describe, expect, test } from 'vitest';
import { type EventId, newId, type PersonId } from '@/lib/model/id';
import type { HistoryEvent } from '@/lib/model/history';
import { recentFirstContacts, stopRule } from '@/lib/outreach/stop-rules';
import { makeSent } from './samples';

const id = newId<PersonId>();
const now = new Date('2026-03-12T12:00:00Z');
const sent = (day: string, more: Parameters<typeof makeSent>[1] = {}, personId = id) => makeSent({ id: personId }, { at: `${day}T12:00:00.000Z` as never, ...more });
const replied = (day: string): HistoryEvent => ({
  id: newId<EventId>(),
  personId: id,
  at: `${day}T12:00:00.000Z` as never,
  type: 'statusChanged',
  from: 'contacted',
  to: 'replied',
});
const ask = (history: HistoryEvent[], more: Partial<Parameters<typeof stopRule>[0]> = {}) =>
  stopRule({ kind: 'followUp', person: { status: 'contacted' }, history, now, ...more })?.rule;

describe('stopRule', () => {
  test('nothing speaks against a first message', () => expect(ask([], { kind: 'firstContact', person: { status: 'shortlisted' } })).toBeUndefined());

  test('five business days, weekends not counted', () => {
    expect(ask([sent('2026-03-05')])).toBeUndefined();
    expect(ask([sent('2026-03-06')])).toBe('tooSoon');
    expect(stopRule({ kind: 'followUp', person: { status: 'contacted' }, history: [sent('2026-03-06')], now })?.earliest).toBe('2026-03-13');
  });

  test('two follow-ups at most', () => {
    const first = sent('2026-01-05');
    const second = sent('2026-01-15', { kind: 'followUp' });
    expect(ask([first, second])).toBeUndefined();
    expect(ask([first, second, sent('2026-01-29', { kind: 'lastFollowUp' })])).toBe('tooMany');
  });

  test('an answer starts afresh', () => {
    expect(ask([sent('2026-03-09'), replied('2026-03-10')])).toBeUndefined();
  });

  test.each([
    ['declined', 'closed'],
    ['noAnswer', 'closed'],
    ['ended', 'closed'],
    ['doNotContact', 'doNotContact'],
    ['replied', undefined],
  ] as const)('%s → %s', (status, rule) => expect(ask([], { person: { status } })).toBe(rule));

  test('thanks and answers are no approach; "do not contact" holds for everything', () => {
    expect(ask([sent('2026-03-12')], { kind: 'thankYou' })).toBeUndefined();
    expect(ask([], { kind: 'answerToDecline', person: { status: 'declined' } })).toBeUndefined();
    expect(ask([], { kind: 'thankYou', person: { status: 'doNotContact' } })).toBe('doNotContact');
  });

  test('the weekly limit says when the next may go', () => {
    const firstContacts = ['2026-03-07', '2026-03-09', '2026-03-11'] as never[];
    const question = { kind: 'firstContact' as const, person: { status: 'shortlisted' as const }, history: [], firstContacts, now };
    expect(stopRule({ ...question, weeklyLimit: 4 })).toBeUndefined();
    expect(stopRule({ ...question, weeklyLimit: 3 })).toEqual({ rule: 'weeklyLimit', earliest: '2026-03-14' });
    expect(stopRule({ ...question, weeklyLimit: 2 })).toEqual({ rule: 'weeklyLimit', earliest: '2026-03-16' });
  });
});

test('first contacts are counted once per person, within seven days, whoever they went to', () => {
  const [a, b, c] = [newId<PersonId>(), newId<PersonId>(), newId<PersonId>()];
  const events = [
    sent('2026-03-11', {}, a),
    sent('2026-03-12', { kind: 'linkedInNote' }, a),
    sent('2026-03-06', { kind: 'alumniContact' }, b),
    sent('2026-03-05', {}, c),
    sent('2026-03-10', { kind: 'followUp' }, c),
  ];
  expect(recentFirstContacts(events, now)).toEqual(['2026-03-06', '2026-03-11']);
});
