import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Progress } from '@/lib/actions/in-slices';
import { rankByFit } from '@/lib/actions/rank-by-fit';
import { savePeople } from '@/lib/actions/save-people';
import { peopleOf } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { captured, teamPage } from '../people';

const everybody = { text: '', statuses: [], tags: [] };
const wanted = { wishes: ['optics', 'leading a team'], synonyms: [['optics', 'lenses']] };
const others = Array.from({ length: 450 }, (_, i) => captured(`Person Number${i}`, { bio: 'Keeps the accounts of a small museum.' }));
const both = captured('Clara Novak', { bio: 'She leads a team. She grinds lenses for telescopes.' });
const one = captured('Omar Vale', { role: 'Head of Optics' });
const unknown = captured('Ida Lund', {});

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  await savePeople([unknown, ...others.slice(0, 200), one, ...others.slice(200), both], teamPage, new Date('2026-03-02T09:00:00Z'));
});

const namesOf = async (ids: Awaited<ReturnType<typeof rankByFit>>) => (await peopleOf(ids)).map((person) => person?.name);

it('puts those first whose page speaks of most wishes, then who is hardly known, and says how far it is', async () => {
  const told: Progress[] = [];
  const ids = await rankByFit(everybody, wanted, { onProgress: (progress) => told.push(progress) });
  expect(ids).toHaveLength(453);
  expect(await namesOf(ids.slice(0, 3))).toEqual(['Clara Novak', 'Omar Vale', 'Ida Lund']);
  expect(told).toEqual([{ done: 200, total: 453 }, { done: 400, total: 453 }]);
});

it('ranks only whom the filter shows', async () => {
  expect(await namesOf(await rankByFit({ ...everybody, text: 'omar' }, wanted))).toEqual(['Omar Vale']);
});

it('can be stopped on the way', async () => {
  const stop = new AbortController();
  await expect(rankByFit(everybody, wanted, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) })).rejects.toThrow('enough');
});
