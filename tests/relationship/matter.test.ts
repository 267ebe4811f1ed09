import { describe, expect, it } from 'vitest';
import type { Agreement } from '@/lib/model/agreement';
import type { Goal } from '@/lib/model/goal';
import { blankPlan } from '@/lib/model/plan';
import { mentoringMatter, type MentoringSource } from '@/lib/relationship/matter';
import { action, day, goalId, idOf, instant, meeting, mentorship } from './mentoring';

const now = new Date('2026-03-10T09:00:00Z');
const nothing: MentoringSource = { mentorship: undefined, agreements: [], checkpoints: [], meetings: [], goals: [], plan: blankPlan(instant('1970-01-01T00:00:00.000Z')) };
const full: MentoringSource = {
  mentorship: mentorship({ why: ' Your advice\nhelped. ', months: 9, offer: 'Research', steps: 'Read papers\nWrite one', endReason: 'planned', achieved: 'lead a project' }),
  agreements: [{ version: 1, goals: 'Lead\nPublish', rhythm: 'monthly', minutes: 45, endsOn: day('2026-12-01'), exit: 'At any time', agreedOn: day('2026-03-02') } as Agreement],
  checkpoints: [],
  meetings: [
    meeting(1, '2026-03-05', { state: 'held', advice: 'Ask first.', actions: [action(1, { due: day('2026-04-01') })] }),
    meeting(2, '2026-03-19', {
      place: 'Café Kranz',
      agenda: [{ id: idOf<never>(1), topic: 'Since last time', minutes: 5, outcome: '', owner: 'me' }, { id: idOf<never>(2), topic: 'Grants', minutes: 40, outcome: 'Which fund to apply to', owner: 'me' }],
    }),
  ],
  goals: [{ id: goalId(1), text: 'Lead a small team', skill: 'leading', state: 'open', evidence: [] } as unknown as Goal, { id: goalId(2), text: 'Publish', skill: 'writing', state: 'open', evidence: [] } as unknown as Goal],
  plan: { ...blankPlan(instant('2026-03-01T09:00:00.000Z')), rhythm: 'fortnightly' },
};

describe('what a mentoring puts into messages', () => {
  it('is nothing where nothing is known', () => expect(mentoringMatter(nothing, now)('en')).toEqual({}));

  it('is said in English', () => {
    expect(mentoringMatter(full, now)('en')).toEqual({
      'goals.main': 'Lead a small team', 'goals.skills': 'leading and writing', 'mentoring.why': 'Your advice helped.', 'mentoring.months': 'nine', 'mentoring.offer': 'Research',
      'mentoring.reason': 'the time we had agreed on is over', 'mentoring.achieved': 'lead a project', 'plan.rhythm': 'every two weeks', 'plan.minutes': '45',
      'plan.steps': 'Read papers and Write one', 'meeting.date': '19 March', 'meeting.when': expect.stringMatching(/^Thursday,? 19 March at 13:00 (CET|GMT\+1)$/),
      'meeting.place': 'Café Kranz', 'meeting.minutes': '45', 'meeting.topics': '1. Since last time (5 minutes)\n2. Grants (40 minutes): Which fund to apply to',
      'meeting.decision': 'Which fund to apply to', 'meeting.takeaway': 'Ask first.', 'meeting.next_step': 'task 1 (by 1 April)', 'meeting.count': '1',
      'agreement.terms': 'Goals: Lead; Publish\nMeetings: once a month\nLength: 45 minutes\nEnds: 1 December 2026\nEnding early: At any time',
    });
  });

  it('is said in German', () => {
    const { 'goals.skills': skills, 'plan.rhythm': rhythm, 'meeting.date': date, 'meeting.topics': topics, 'agreement.terms': terms } = mentoringMatter(full, now)('de');
    expect([skills, rhythm, date]).toEqual(['leading und writing', 'alle zwei Wochen', '19. März']);
    expect(topics).toContain('(5 Minuten)');
    expect(terms).toContain('Vorzeitiges Ende: At any time');
  });

  it('names days and times by the habits of the recipient’s country', () => {
    const january = { ...full, meetings: [meeting(1, '2026-01-19', {})] };
    const when = (language: 'en' | 'de', country?: string) => mentoringMatter(january, new Date('2026-01-10T09:00:00Z'))(language, country);
    expect(when('de', 'AT')['meeting.date']).toBe('19. Jänner');
    expect(when('de', 'AT')['meeting.when']).toMatch(/^Montag, 19\. Jänner, um 13:00 Uhr \((MEZ|GMT\+1)\)$/);
    expect(when('de', 'CH')['meeting.date']).toBe('19. Januar');
    expect(when('en', 'US')['meeting.date']).toBe('January 19');
    expect(when('en', 'US')['meeting.when']).toMatch(/^Monday, January 19(,| at) 1:00 PM/);
    expect(when('en', 'GB')['meeting.date']).toBe('19 January');
    const agreed = mentoringMatter(full, now);
    expect([agreed('en', 'US'), agreed('en')].map((all) => all['agreement.terms']?.match(/Ends: (.*)/)?.[1])).toEqual(['December 1, 2026', '1 December 2026']);
  });

  it('tells of a first talk as of any other: when, where, and the question of the user’s own that comes first', () => {
    const first = meeting(1, '2026-03-19', { kind: 'first', minutes: 30, place: 'Café Kranz', ownQuestions: [{ id: idOf(2), text: ' ' }, { id: idOf(3), text: 'Which courses paid off?' }] });
    const planned = { ...nothing, meetings: [first] };
    expect(mentoringMatter(planned, now)('en')).toEqual({
      'meeting.date': '19 March', 'meeting.when': expect.stringMatching(/^Thursday,? 19 March at 13:00/), 'meeting.place': 'Café Kranz', 'meeting.minutes': '30',
      'meeting.question': 'Which courses paid off?',
    });
    const over = { ...nothing, meetings: [{ ...first, state: 'held' as const, heldOn: day('2026-03-09'), advice: 'Ask villages first.' }] };
    expect(mentoringMatter(over, now)('en')).toEqual({ 'meeting.takeaway': 'Ask villages first.' });
  });

  it('tells what was done and what came nearer since the last talk, and nothing from before', () => {
    const done = action(1, { text: 'Read the guideline', done: instant('2026-03-07T10:00:00.000Z') });
    const theirs = action(2, { owner: 'mentor', done: instant('2026-03-08T10:00:00.000Z') });
    const goal = (on: string) => ({ id: goalId(1), text: 'Lead', skill: '', state: 'open', evidence: [{ id: idOf(9), on: day(on), text: 'Led a first meeting' }] }) as unknown as Goal;
    const at = (heldOn: string, evidenceOn: string) =>
      mentoringMatter({ ...nothing, goals: [goal(evidenceOn)], meetings: [meeting(1, heldOn, { state: 'held', actions: [done, theirs] })] }, now)('en');
    expect(at('2026-03-05', '2026-03-06')).toMatchObject({ 'action.done': 'Read the guideline', 'meeting.progress': 'Led a first meeting' });
    expect(at('2026-03-05', '2026-03-04')).toMatchObject({ 'action.done': 'Read the guideline', 'meeting.progress': 'Read the guideline' });
    const before = at('2026-03-09', '2026-03-04');
    expect([before['action.done'], before['meeting.progress']]).toEqual([undefined, undefined]);
  });

  it('names the zone in which the user is', () => {
    const zone = (name?: string) => (['en', 'de'] as const).map((language) => mentoringMatter(nothing, now, name)(language)['me.zone']);
    expect(zone('Europe/Berlin')).toEqual(['Central European Time', 'Mitteleuropäische Zeit']);
    expect(zone()).toEqual([undefined, undefined]);
  });

  it('speaks of the goals chosen for this mentor, and of a pause once one is decided', () => {
    const chosen = { ...full, mentorship: mentorship({ goalIds: [goalId(2)] }), checkpoints: [{ decision: 'pause' }] as never };
    expect(mentoringMatter(chosen, now)('en')).toMatchObject({ 'goals.main': 'Publish', 'pause.from': '10 March', 'pause.until': '10 April' });
  });
});
