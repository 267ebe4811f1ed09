import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deletePeople } from '@/lib/actions/delete-people';
import { discardDraft } from '@/lib/actions/discard-draft';
import { editPerson } from '@/lib/actions/edit-person';
import { erasePerson } from '@/lib/actions/erase-person';
import { markSent } from '@/lib/actions/mark-sent';
import { mergePeople } from '@/lib/actions/merge-people';
import { openDraft } from '@/lib/actions/open-draft';
import { savePeople } from '@/lib/actions/save-people';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import type { PersonId } from '@/lib/model/id';
import { db } from '@/lib/store/database';
import { findPeople, latestChange } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { bruno, captured, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const secret = captured('Xaverine Quorl', { role: 'Zymurgist', emails: ['xq@example.org'], bio: 'Brews.' });
let id: PersonId;
let other: PersonId;

/** All that is on the disk, as text. */
const disk = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  [id, other] = (await savePeople([secret, bruno], teamPage, monday)).ids as [PersonId, PersonId];
  await editPerson(id, { notes: 'Quorl likes tea', role: 'Zymurgist in chief' }, monday);
  await discardDraft((await openDraft(id, { kind: 'thankYou' }, monday)).id, monday);
  await markSent((await openDraft(id, {}, monday)).id, 'copy', monday);
  await setStatus([id, other], 'replied', { reason: 'By phone' }, monday);
});

describe('erasePerson', () => {
  it.each([
    ['saved', async () => undefined],
    ['deleted', async () => void (await deletePeople([id], monday))],
    ['merged into', async () => void (await mergePeople(id, (await savePeople([captured('Xaverine Z. Quorl', { emails: ['xzq@example.com'] })], teamPage, monday)).ids[0]!, {}, monday))],
  ])('leaves no trace of somebody %s', async (_how, before) => {
    await before();
    expect(await disk()).toMatch(/quorl/i);
    await erasePerson(id, monday);
    expect(await disk()).not.toMatch(/quorl|zymurg|xq@|xzq@|brews/i);
    expect((await findPeople({ limit: 9 })).map(({ name }) => name)).toEqual(['Bruno Keller']);
  });

  it('leaves the others their undo', async () => {
    await erasePerson(id, monday);
    const change = await latestChange();
    expect(change?.label.action).toBe('setStatus');
    await undo(change!.id);
    expect((await db.people.get(other))?.status).toBe('shortlisted');
    expect(await db.people.count()).toBe(1);
  });

  it('keeps the hash of who is not to be contacted, and nothing else', async () => {
    await setStatus([id], 'doNotContact', {}, monday);
    await erasePerson(id, monday);
    expect(await disk()).not.toMatch(/quorl|xq@/i);
    const { ids } = await savePeople([secret], teamPage, monday);
    expect((await db.people.get(ids[0]!))?.status).toBe('doNotContact');
  });
});
