import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { holdMeeting } from '@/lib/actions/hold-meeting';
import { setReminder } from '@/lib/actions/set-reminder';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import { addMeeting, editMeeting } from '@/lib/actions/write-meeting';
import type { MeetingId, PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { getMeeting, getPerson, historyOf, remindersOf } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';

const now = new Date(2026, 2, 31, 18);
let id: PersonId;
let meeting: MeetingId;

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  id = await addPerson({ name: 'Ada Winter' }, now);
  await setStatus([id], 'scheduled', {}, now);
  meeting = await addMeeting(id, 'first', {}, now);
});

it('is one change: meeting, status, history and thanks are taken back together, and the notes stay', async () => {
  const before = { history: (await historyOf(id)).length, reminders: await remindersOf(id) };
  await editMeeting(meeting, { notes: 'She began as a nurse.' }, now);
  const change = await holdMeeting(meeting, now);
  expect(await getMeeting(meeting)).toMatchObject({ state: 'held', heldOn: '2026-03-31' });
  expect(await getPerson(id)).toMatchObject({ status: 'met' });
  expect((await remindersOf(id)).filter(({ kind }) => kind === 'thankYou')).toMatchObject([{ dueOn: '2026-04-01', done: 'no' }]);
  await undo(change);
  expect(await getMeeting(meeting)).toMatchObject({ state: 'planned', notes: 'She began as a nurse.' });
  expect(await getPerson(id)).toMatchObject({ status: 'scheduled' });
  expect(await historyOf(id)).toHaveLength(before.history);
  expect(await remindersOf(id)).toEqual(before.reminders);
});

it('reminds of thanks once, also of somebody met before', async () => {
  await setStatus([id], 'met', {}, now);
  await holdMeeting(meeting, now);
  expect((await remindersOf(id)).filter(({ kind, done }) => kind === 'thankYou' && done === 'no')).toHaveLength(1);
});

it('leaves who is further on where they are', async () => {
  await setStatus([id], 'mentoring', {}, now);
  await setReminder(id, 'task', '2026-05-01' as never, now);
  await holdMeeting(meeting, now);
  expect(await getPerson(id)).toMatchObject({ status: 'mentoring' });
  expect((await remindersOf(id)).filter(({ done }) => done === 'no').map(({ kind }) => kind).sort()).toEqual(['task', 'thankYou']);
});

it('is refused where the meeting is gone, with nothing written', async () => {
  await expect(holdMeeting('00000000-0000-7000-8000-000000000000' as MeetingId, now)).rejects.toThrow(Refusal);
  expect(await getPerson(id)).toMatchObject({ status: 'scheduled' });
});
