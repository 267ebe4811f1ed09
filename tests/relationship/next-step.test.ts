import { describe, expect, it } from 'vitest';
import type { Agreement } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { Feedback } from '@/lib/model/feedback';
import { mentorshipState } from '@/lib/model/mentorship';
import { type MentoringSituation, nextMentoringStep } from '@/lib/relationship/next-step';
import { action, day, idOf, instant, meeting, mentorship } from './mentoring';

const terms = {
  goals: 'x', rhythm: 'monthly', minutes: 45, place: 'x', scheduling: 'x', cancelling: 'x', between: 'x', confidentiality: 'x', offLimits: 'x', honesty: 'x',
  startsOn: '2026-03-02', reviewOn: '2026-06-01', endsOn: '2026-12-01', exit: 'x',
};
const agreement = (more: Partial<Agreement> = {}) => ({ ...terms, version: 1, agreedOn: day('2026-03-02'), ...more }) as Agreement;
const topics = [{ id: idOf<never>(50), text: 'Leading', done: false }];
const checkpoint = (dueOn: string, done: Checkpoint['done'] = 'no') => ({ dueOn: day(dueOn), done }) as Checkpoint;
const healthOn = (on: string) => ({ form: 'health', on: day(on) }) as Feedback;

/** A mentoring where everything is in order: agreed, an agenda, a meeting in ten days. */
const calm: MentoringSituation = {
  state: 'active', mentorship: mentorship({ topics }), agreements: [agreement()], meetings: [meeting(1, '2026-04-20')], checkpoints: [], feedback: [], history: [],
  now: new Date('2026-04-10T12:00:00Z'),
};
const held = [meeting(1, '2026-03-05', { state: 'held' }), meeting(2, '2026-04-02', { state: 'held' }), meeting(3, '2026-04-20')];

describe('the next step', () => {
  it.each([
    ['before the ask', { state: 'preparing' }, 'ask', undefined],
    ['while the answer is outstanding', { state: 'asked' }, 'awaitAnswer', undefined],
    ['in a pause', { state: 'paused' }, 'resume', undefined],
    ['without an agreement', { agreements: [] }, 'agree', undefined],
    ['with an agreement that is incomplete', { agreements: [agreement({ agreedOn: undefined, exit: undefined })] }, 'agree', undefined],
    ['with one that nobody agreed to yet', { agreements: [agreement({ agreedOn: undefined })] }, 'sendAgreement', undefined],
    ['while a new version is worked on, nothing about it', { agreements: [agreement(), agreement({ version: 2, agreedOn: undefined })] }, 'prepare', '2026-04-20'],
    ['without an agenda', { mentorship: mentorship() }, 'agenda', undefined],
    ['after a meeting', { meetings: [meeting(1, '2026-04-09'), meeting(2, '2026-05-07')] }, 'log', '2026-04-09'],
    ['two days before a meeting', { meetings: [meeting(1, '2026-04-12')] }, 'sendAgenda', '2026-04-11'],
    ['when a task is due', { meetings: [meeting(1, '2026-03-05', { state: 'held', actions: [action(1, { due: day('2026-04-10') })] }), meeting(2, '2026-04-20')] }, 'act', '2026-04-10'],
    ['when only the mentor has a task due', { meetings: [meeting(1, '2026-03-05', { state: 'held', actions: [action(1, { owner: 'mentor', due: day('2026-04-01') })] }), meeting(2, '2026-04-20')] }, 'prepare', '2026-04-20'],
    ['at a checkpoint', { checkpoints: [checkpoint('2026-04-10'), checkpoint('2026-04-01', instant('2026-04-01T10:00:00.000Z'))] }, 'lookBack', '2026-04-10'],
    ['without a next meeting', { meetings: [meeting(1, '2026-03-05', { state: 'held' })] }, 'plan', undefined],
    ['after two meetings', { meetings: held }, 'health', undefined],
    ['two months after the last five answers', { meetings: held, feedback: [healthOn('2026-02-09')] }, 'health', undefined],
    ['soon after them', { meetings: held, feedback: [healthOn('2026-02-11')] }, 'prepare', '2026-04-20'],
    ['when the agreed time is over', { agreements: [agreement({ endsOn: day('2026-04-09') })] }, 'finish', '2026-04-09'],
    ['when all is well', {}, 'prepare', '2026-04-20'],
    ['after the end', { state: 'ended' }, 'goodbye', undefined],
  ] as const)('%s', (_, more, step, on) => {
    const next = nextMentoringStep({ ...calm, ...more } as MentoringSituation);
    expect([next?.step, next?.on]).toEqual([step, on]);
  });

  it('is nothing after a no', () => expect(nextMentoringStep({ ...calm, state: 'declined' })).toBeUndefined());

  it('is nothing once the lessons of an ended mentoring are written down', () => {
    expect(nextMentoringStep({ ...calm, state: 'ended', mentorship: mentorship({ lessons: 'Ask earlier.' }) })).toBeUndefined();
  });

  it('forgets the topics once they were sent', () => {
    const history = [{ type: 'sent', kind: 'agendaProposal', at: instant('2026-04-10T08:00:00.000Z') }] as never;
    expect(nextMentoringStep({ ...calm, meetings: [meeting(1, '2026-04-12')], history })?.step).toBe('prepare');
  });
});

describe('where a mentoring stands', () => {
  it.each([
    ['met', 0, 'preparing'],
    ['asked', 0, 'asked'],
    ['mentoring', 2, 'trial'],
    ['mentoring', 3, 'active'],
    ['paused', 3, 'paused'],
    ['ended', 5, 'ended'],
    ['declined', 0, 'declined'],
    ['doNotContact', 5, 'declined'],
  ] as const)('%s after %i meetings: %s', (status, meetings, state) => expect(mentorshipState({}, status, meetings, 3)).toBe(state));

  it('is over once it has an end, whatever the status', () => expect(mentorshipState({ endedOn: day('2026-03-01') }, 'mentoring', 5, 3)).toBe('ended'));
});
