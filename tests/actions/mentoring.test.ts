import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { decideAtCheckpoint } from '@/lib/actions/decide-at-checkpoint';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { endMentoring } from '@/lib/actions/end-mentoring';
import { deleteFeedback, addFeedback, fileMentorFeedback } from '@/lib/actions/file-feedback';
import { finishReminder } from '@/lib/actions/finish-reminder';
import { moveReminder } from '@/lib/actions/move-reminder';
import { noteProgress } from '@/lib/actions/note-progress';
import { planMeeting } from '@/lib/actions/plan-meeting';
import { savePeople } from '@/lib/actions/save-people';
import { setStatus } from '@/lib/actions/set-status';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { undo } from '@/lib/actions/undo';
import { agreeTo, editAgreement, reviseAgreement } from '@/lib/actions/write-agreement';
import { addCheckpoint, deleteCheckpoint, editCheckpoint, proposeCheckpoints } from '@/lib/actions/write-checkpoint';
import { addGoal } from '@/lib/actions/write-goal';
import { deleteMeeting, editMeeting } from '@/lib/actions/write-meeting';
import type { Decision } from '@/lib/model/checkpoint';
import { type EntryId, newId, type PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { type LocalDate, toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { agreementsOf, checkpointsOf, dueReminders, feedbackOf, getMeeting, getMentorship, getPerson, historyOf, listGoals, listMentorings, readMentoring, remindersOf } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, bruno, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');
const day = (text: string) => text as LocalDate;
const words = { last: 'Since last time', next: 'Next steps' };
let id: PersonId;
let other: PersonId;

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  [id, other] = (await savePeople([anna, bruno], teamPage, monday)).ids as [PersonId, PersonId];
  await startMentoring(id, true, monday);
});

const openReminders = async () => (await remindersOf(id)).filter(({ done }) => done === 'no').map(({ kind, dueOn, text }) => ({ kind, dueOn, ...(text && { text }) }));

describe('a mentoring', () => {
  it('begins with somebody who is a mentor already, at once', async () => {
    expect((await getPerson(id))?.status).toBe('mentoring');
    expect(await getMentorship(id)).toMatchObject({ beganOn: '2026-03-02', archived: 'no' });
  });

  it('begins before the ask without changing anything else, and is undone whole', async () => {
    const change = await startMentoring(other, false, monday);
    expect((await getPerson(other))?.status).toBe('shortlisted');
    expect(await listMentorings()).toHaveLength(2);
    await undo(change);
    expect(await getMentorship(other)).toBeUndefined();
  });

  it('is written field by field, with the time of each', async () => {
    await editMentorship(id, { why: 'She listens.' }, tuesday);
    await editMentorship(id, ({ topics }) => ({ topics: [...topics, { id: newId<EntryId>(), text: 'Grants', done: false }] }), tuesday);
    expect(await getMentorship(id)).toMatchObject({ why: 'She listens.', topics: [{ text: 'Grants' }], changedAt: { why: toInstant(tuesday), topics: toInstant(tuesday) } });
  });
});

describe('the agreement', () => {
  it('begins with the first word, stays as agreed, and changes in the next version', async () => {
    await editAgreement(id, { exit: 'At any time' }, monday);
    await agreeTo(id, day('2026-03-02'), monday);
    await expect(editAgreement(id, { exit: 'Never' }, tuesday)).rejects.toThrow(Refusal);
    await reviseAgreement(id, tuesday);
    await editAgreement(id, { exit: 'With a week’s notice', goals: '' }, tuesday);
    expect((await agreementsOf(id)).map(({ version, exit, agreedOn }) => [version, exit, agreedOn])).toEqual([
      [1, 'At any time', '2026-03-02'],
      [2, 'With a week’s notice', undefined],
    ]);
  });

  it('cannot be agreed to, or changed, before it exists', async () => {
    await expect(agreeTo(id, day('2026-03-02'), monday)).rejects.toThrow(Refusal);
    await expect(reviseAgreement(id, monday)).rejects.toThrow(Refusal);
  });

  it('is one agreement, however fast its first words are written one after the other', async () => {
    await Promise.all([editAgreement(id, { exit: 'At any time' }, monday), editAgreement(id, { place: 'Café Kranz' }, monday)]);
    expect(await agreementsOf(id)).toMatchObject([{ version: 1, exit: 'At any time', place: 'Café Kranz' }]);
  });

  it('stays as it was agreed while another window is still writing', async () => {
    await editAgreement(id, { exit: 'At any time' }, monday);
    const [, written] = await Promise.allSettled([agreeTo(id, day('2026-03-02'), monday), editAgreement(id, { exit: 'Never' }, monday)]);
    expect(written.status).toBe('rejected');
    expect(await agreementsOf(id)).toMatchObject([{ agreedOn: '2026-03-02', exit: 'At any time' }]);
  });

  it('has one next version, also when two windows begin it at once', async () => {
    await editAgreement(id, { exit: 'At any time' }, monday);
    await agreeTo(id, day('2026-03-02'), monday);
    await Promise.allSettled([reviseAgreement(id, tuesday), reviseAgreement(id, tuesday)]);
    expect((await agreementsOf(id)).map(({ version }) => version).sort()).toEqual([1, 2]);
  });
});

describe('a planned meeting', () => {
  it('is as long and where it was agreed, and reminds of its topics the day before', async () => {
    await editAgreement(id, { minutes: 60, place: 'Café Kranz' }, monday);
    await editMentorship(id, { topics: [{ id: newId<EntryId>(), text: 'Grants', done: false }, { id: newId<EntryId>(), text: 'Old', done: true }] }, monday);
    const meeting = await planMeeting(id, { day: day('2026-03-19'), time: '17:30' }, words, monday);
    expect(await getMeeting(meeting)).toMatchObject({ minutes: 60, place: 'Café Kranz', kind: 'regular', state: 'planned', plannedStart: toInstant(new Date('2026-03-19T17:30')) });
    expect((await getMeeting(meeting))?.agenda.map(({ topic, minutes }) => [topic, minutes])).toEqual([['Since last time', 5], ['Grants', 50], ['Next steps', 5]]);
    expect(await openReminders()).toEqual([{ kind: 'agendaProposal', dueOn: '2026-03-18' }]);
  });

  it('takes the reminder with it to another day, and to its end', async () => {
    const meeting = await planMeeting(id, { day: day('2026-03-19'), time: '17:30' }, words, monday);
    await editMeeting(meeting, { plannedStart: toInstant(new Date('2026-03-26T17:30')) }, tuesday);
    expect(await openReminders()).toEqual([{ kind: 'agendaProposal', dueOn: '2026-03-25' }]);
    await editMeeting(meeting, { state: 'held', heldOn: day('2026-03-26') }, tuesday);
    expect(await openReminders()).toEqual([]);
  });

  it('leaves reminders of what the user promised, not of what the mentor did', async () => {
    const meeting = await planMeeting(id, { day: day('2026-03-05'), time: '12:00' }, words, monday);
    const task = { id: newId<EntryId>(), text: 'Read the paper', owner: 'me' as const, due: day('2026-03-12'), done: 'no' as const };
    const theirs = { ...task, id: newId<EntryId>(), owner: 'mentor' as const };
    await editMeeting(meeting, { state: 'held', heldOn: day('2026-03-05'), actions: [task, theirs] }, tuesday);
    expect(await openReminders()).toEqual([{ kind: 'task', dueOn: '2026-03-12', text: 'Read the paper' }]);
    const { reminder } = (await dueReminders(day('2026-03-12')))[0]!;
    await moveReminder(reminder.id, day('2026-03-16'), tuesday);
    expect((await getMeeting(meeting))?.actions[0]?.due).toBe('2026-03-16');
    const change = await finishReminder(reminder.id, tuesday);
    expect((await getMeeting(meeting))?.actions[0]?.done).toBe(toInstant(tuesday));
    await undo(change);
    expect((await getMeeting(meeting))?.actions[0]?.done).toBe('no');
    await editMeeting(meeting, { actions: [theirs] }, tuesday);
    expect(await openReminders()).toEqual([]);
  });

  it('is deleted with its reminders, and comes back with them', async () => {
    const meeting = await planMeeting(id, { day: day('2026-03-19'), time: '17:30' }, words, monday);
    const change = await deleteMeeting(meeting, tuesday);
    expect(await db.reminders.count()).toBe(0);
    await undo(change);
    expect(await openReminders()).toHaveLength(1);
    expect(await getMeeting(meeting)).toBeDefined();
  });
});

describe('checkpoints', () => {
  it('are proposed by agreement and rhythm, once each, with reminders', async () => {
    await editAgreement(id, { startsOn: day('2026-03-05'), endsOn: day('2026-12-03'), rhythm: 'monthly' }, monday);
    await proposeCheckpoints(id, monday);
    await proposeCheckpoints(id, monday);
    const expected = [['third', '2026-05-01'], ['midpoint', '2026-07-20'], ['end', '2026-11-26']];
    expect((await readMentoring(id))?.checkpoints.map(({ kind, dueOn }) => [kind, dueOn])).toEqual(expected);
    expect((await openReminders()).map(({ dueOn }) => dueOn)).toEqual(expected.map(([, dueOn]) => dueOn));
  });

  it('move their reminder, and are held by a decision that can pause the mentoring', async () => {
    await addCheckpoint(id, day('2026-04-01'), monday);
    const [checkpoint] = await checkpointsOf(id);
    await editCheckpoint(checkpoint!.id, { dueOn: day('2026-04-08') }, tuesday);
    expect(await openReminders()).toEqual([{ kind: 'checkpoint', dueOn: '2026-04-08' }]);
    const change = await decideAtCheckpoint(checkpoint!.id, 'pause', tuesday);
    expect((await checkpointsOf(id))[0]).toMatchObject({ decision: 'pause', done: toInstant(tuesday) });
    expect((await getPerson(id))?.status).toBe('paused');
    expect(await openReminders()).toEqual([]);
    await undo(change);
    expect((await getPerson(id))?.status).toBe('mentoring');
    await deleteCheckpoint(checkpoint!, tuesday);
    expect(await db.reminders.count()).toBe(0);
  });
});

describe('a decision at a checkpoint', () => {
  const task = { id: newId<EntryId>(), text: 'Read the paper', owner: 'me' as const, due: day('2026-03-12'), done: 'no' as const };
  const planned = [{ kind: 'task', dueOn: '2026-03-12', text: 'Read the paper' }, { kind: 'agendaProposal', dueOn: '2026-03-18' }];
  const steps = async () => (await historyOf(id)).flatMap((event) => (event.type === 'statusChanged' ? [[event.from, event.to]] : [])).reverse();

  beforeEach(async () => {
    const meeting = await planMeeting(id, { day: day('2026-03-19'), time: '17:30' }, words, monday);
    await editMeeting(meeting, { actions: [task] }, monday);
    await addCheckpoint(id, day('2026-03-03'), monday);
  });

  it.each<[Decision, 'mentoring' | 'paused', 'mentoring' | 'paused', string[][]]>([
    ['continue', 'mentoring', 'mentoring', []],
    ['continue', 'paused', 'mentoring', [['mentoring', 'paused'], ['paused', 'mentoring']]],
    ['adjust', 'mentoring', 'mentoring', []],
    ['adjust', 'paused', 'mentoring', [['mentoring', 'paused'], ['paused', 'mentoring']]],
    ['pause', 'mentoring', 'paused', [['mentoring', 'paused']]],
    ['end', 'mentoring', 'mentoring', []],
    ['end', 'paused', 'paused', [['mentoring', 'paused']]],
  ])('to %s, from "%s": the person is "%s", the checkpoint is held and reminds no more, what was planned and promised stays', async (decision, from, to, expected) => {
    if (from === 'paused') await setStatus([id], 'paused', {}, monday);
    const before = await steps();
    const change = await decideAtCheckpoint((await checkpointsOf(id))[0]!.id, decision, tuesday);
    expect((await getPerson(id))?.status).toBe(to);
    expect((await checkpointsOf(id))[0]).toMatchObject({ decision, done: toInstant(tuesday) });
    expect(await openReminders()).toEqual(planned);
    expect((await steps()).slice(-expected.length || undefined)).toEqual(expected.length ? expected : before);
    await undo(change);
    expect((await getPerson(id))?.status).toBe(from);
    expect(await openReminders()).toEqual([{ kind: 'checkpoint', dueOn: '2026-03-03' }, ...planned]);
    expect(await steps()).toEqual(before);
  });

  it('an end that was decided stops what is due only once the mentoring is ended', async () => {
    await decideAtCheckpoint((await checkpointsOf(id))[0]!.id, 'end', tuesday);
    expect(await openReminders()).toEqual(planned);
    await endMentoring(id, 'keep', tuesday);
    expect(await openReminders()).toEqual([]);
    expect((await steps()).at(-1)).toEqual(['mentoring', 'ended']);
  });
});

describe('feedback', () => {
  it('of the mentor is filed word for word, with the answers found in it', async () => {
    await fileMentorFeedback(id, 'Hello\nKeep: the notes\nChange: meet earlier', tuesday);
    expect((await feedbackOf(id))[0]).toMatchObject({ form: 'mentor', on: '2026-03-03', answers: { keep: 'the notes', change: 'meet earlier' }, text: 'Hello\nKeep: the notes\nChange: meet earlier' });
  });

  it('can be taken back, and refuses ratings that there are none of', async () => {
    await addFeedback(id, 'health', { ratings: { trust: 4 } }, monday);
    await deleteFeedback((await feedbackOf(id))[0]!.id, tuesday);
    expect(await feedbackOf(id)).toEqual([]);
    await expect(addFeedback(id, 'health', { ratings: { trust: 6 } }, monday)).rejects.toThrow();
  });
});

describe('the progress of a goal', () => {
  it('is noted by day, the last word of a day counts, and everything makes it reached', async () => {
    const goal = await addGoal({ text: 'Lead a team' }, monday);
    await noteProgress(goal, 20, monday);
    await noteProgress(goal, 30, monday);
    await noteProgress(goal, 100, tuesday);
    expect((await listGoals())[0]).toMatchObject({ progress: 100, state: 'reached', evidence: [{ on: '2026-03-02', progress: 30 }, { on: '2026-03-03', progress: 100 }] });
    await noteProgress(goal, 90, tuesday);
    expect((await listGoals())[0]).toMatchObject({ progress: 90, state: 'open' });
  });
});

describe('the end', () => {
  it('keeps everything, stops what is due, and can be taken up again', async () => {
    await planMeeting(id, { day: day('2026-03-19'), time: '17:30' }, words, monday);
    await endMentoring(id, 'keep', tuesday);
    expect((await getPerson(id))?.status).toBe('ended');
    expect(await getMentorship(id)).toMatchObject({ endedOn: '2026-03-03' });
    expect(await openReminders()).toEqual([]);
    await startMentoring(id, true, tuesday);
    expect((await getMentorship(id))?.endedOn).toBeUndefined();
    expect((await getPerson(id))?.status).toBe('mentoring');
  });

  it('erases what was written down where the user chose so; the person stays, and undo brings it back', async () => {
    await planMeeting(id, { day: day('2026-03-19'), time: '17:30' }, words, monday);
    await editAgreement(id, { exit: 'x' }, monday);
    await addFeedback(id, 'self', {}, monday);
    const change = await endMentoring(id, 'erase', tuesday);
    for (const table of [db.mentorships, db.agreements, db.checkpoints, db.feedback, db.meetings]) expect(await table.count()).toBe(0);
    expect((await getPerson(id))?.name).toBe('Anna Müller');
    await undo(change);
    expect(await agreementsOf(id)).toHaveLength(1);
    expect(await db.meetings.count()).toBe(1);
  });
});
