import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { deletePeople } from '@/lib/actions/delete-people';
import { savePeople } from '@/lib/actions/save-people';
import { storeClip } from '@/lib/actions/store-clip';
import { wake } from '@/lib/actions/wake';
import { type ClipId, newId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, teamPage } from '../people';

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
});

it('forgets after a week what undo remembers and what was taken from a page, though nothing else is written', async () => {
  const { ids } = await savePeople([anna], teamPage, day(2));
  await deletePeople(ids, day(2));
  await storeClip({ id: newId<ClipId>(), kind: 'selection', at: toInstant(day(2)), url: 'https://example.org/team', title: 'Team', text: 'Anna' } as never, day(2));
  await wake(day(8));
  expect(await Promise.all([db.changes.count(), db.clips.count()])).toEqual([2, 1]);
  await wake(day(10));
  expect(await Promise.all([db.changes.count(), db.changeParts.count(), db.clips.count()])).toEqual([0, 0, 0]);
});
