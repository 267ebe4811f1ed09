import { describe, expect, it } from 'vitest';
import { mayPrepare, nextStep, type Situation } from '@/components/person/next-step';
import { endsContact, statusChoices } from '@/components/person/status-choices';
import type { HistoryEvent } from '@/lib/model/history';
import type { Meeting } from '@/lib/model/meeting';
import type { Draft } from '@/lib/model/message';
import type { Reminder } from '@/lib/model/reminder';
import { type Status, statuses } from '@/lib/model/status';
import type { Instant, LocalDate } from '@/lib/model/time';

const at = (text: string) => text as Instant;
const day = (text: string) => text as LocalDate;
const situation = (status: Status, more: Partial<Situation> = {}): Situation => ({
  status, drafts: [], history: [], reminders: [], today: day('2026-03-10'), ...more,
});
const draft = (kind: Draft['kind'], edited: boolean, updatedAt = '2026-03-09T10:00:00.000Z') =>
  ({ kind, edited, updatedAt: at(updatedAt) }) as Draft;
const followUp = (dueOn: string, done: Reminder['done'] = 'no') => ({ kind: 'followUp', dueOn: day(dueOn), done }) as Reminder;

describe('nextStep', () => {
  it('is the first message to somebody just found', () => {
    expect(nextStep(situation('spotted'))).toEqual({ do: 'write', kind: 'firstContact' });
  });
  it('is the newest message that was begun, but not one that was only looked at', () => {
    const drafts = [draft('firstContact', true, '2026-03-01T10:00:00.000Z'), draft('thankYou', true), draft('followUp', false)];
    expect(nextStep(situation('met', { drafts }))).toEqual({ do: 'continue', kind: 'thankYou' });
    expect(nextStep(situation('spotted', { drafts: [draft('followUp', false)] }))).toEqual({ do: 'write', kind: 'firstContact' });
  });
  it('asks first whether a message that was handed over was sent', () => {
    const handedOver = { via: 'gmail', at: at('2026-03-08T10:00:00.000Z') };
    const drafts = [draft('thankYou', true), { ...draft('firstContact', true, '2026-03-01T10:00:00.000Z'), handedOver }];
    expect(nextStep(situation('spotted', { drafts }))).toEqual({ do: 'confirm', kind: 'firstContact' });
  });
  it('waits with the follow-up until it is due', () => {
    expect(nextStep(situation('contacted', { reminders: [followUp('2026-03-12')] }))).toEqual({ do: 'status', status: 'replied' });
    expect(nextStep(situation('contacted', { reminders: [followUp('2026-03-10')] }))).toEqual({ do: 'write', kind: 'followUp' });
    expect(nextStep(situation('contacted', { reminders: [followUp('2026-03-12', at('2026-03-09T10:00:00.000Z'))] })))
      .toEqual({ do: 'write', kind: 'followUp' });
  });
  it('thanks once for each meeting', () => {
    const met = { type: 'statusChanged', to: 'met' } as HistoryEvent;
    const thanks = { type: 'sent', kind: 'thankYou' } as HistoryEvent;
    expect(nextStep(situation('met', { history: [met] }))).toEqual({ do: 'write', kind: 'thankYou' });
    expect(nextStep(situation('met', { history: [thanks, met] }))).toEqual({ do: 'go', to: 'decision' });
    expect(nextStep(situation('met', { history: [met, thanks] }))).toEqual({ do: 'write', kind: 'thankYou' });
  });
  it('thanks once for a no', () => {
    const declined = { type: 'statusChanged', to: 'declined' } as HistoryEvent;
    const thanks = { type: 'sent', kind: 'answerToDecline' } as HistoryEvent;
    expect(nextStep(situation('declined', { history: [declined] }))).toEqual({ do: 'write', kind: 'answerToDecline' });
    expect(nextStep(situation('declined', { history: [thanks, declined] }))).toBeUndefined();
  });
  it('leads to the meeting that is arranged, and to the mentoring that runs', () => {
    expect(nextStep(situation('scheduled'))).toEqual({ do: 'go', to: 'meeting' });
    expect(nextStep(situation('mentoring'))).toEqual({ do: 'go', to: 'mentoring' });
  });
  it('offers nothing where contact ended', () => {
    for (const status of ['noAnswer', 'doNotContact', 'ended'] as const) expect(nextStep(situation(status))).toBeUndefined();
  });
});

describe('mayPrepare', () => {
  it.each<[Status, { state: Meeting['state'] }[], boolean]>([
    ['contacted', [], false],
    ['replied', [], true],
    ['scheduled', [{ state: 'planned' }], false],
    ['scheduled', [{ state: 'held' }], true],
    ['met', [], true],
    ['met', [{ state: 'held' }], false],
    ['mentoring', [], false],
  ])('of somebody who is "%s" with %j: %s', (status, meetings, expected) => expect(mayPrepare(status, meetings)).toBe(expected));
});

describe('statusChoices', () => {
  it('offers every other status once, the usual next ones first', () => {
    for (const status of Object.keys(statuses) as Status[]) {
      const { next, others } = statusChoices(status);
      expect(next).toEqual(statuses[status].next);
      expect(new Set([...next, ...others, status]).size).toBe(Object.keys(statuses).length);
      expect(next.length + others.length + 1).toBe(Object.keys(statuses).length);
    }
  });
  it('asks for a reason where contact ends', () => {
    expect(endsContact('declined')).toBe(true);
    expect(endsContact('replied')).toBe(false);
  });
});
