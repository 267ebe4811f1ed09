import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import { remindersOf } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';

const now = new Date(2026, 2, 31, 18);

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
});

it('is due within a day after a meeting, once', async () => {
  const id = await addPerson({ name: 'Ada Winter' }, now);
  await setStatus([id], 'met', {}, now);
  expect(await remindersOf(id)).toMatchObject([{ kind: 'thankYou', dueOn: '2026-04-01', done: 'no' }]);
  await setStatus([id], 'scheduled', {}, now);
  await setStatus([id], 'met', {}, now);
  expect(await remindersOf(id)).toHaveLength(1);
});

it('goes when the meeting is taken back', async () => {
  const id = await addPerson({ name: 'Ada Winter' }, now);
  await undo(await setStatus([id], 'met', {}, now));
  expect(await remindersOf(id)).toEqual([]);
});
