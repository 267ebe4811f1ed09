import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { editPerson } from '@/lib/actions/edit-person';
import { editTags } from '@/lib/actions/edit-tags';
import { keepApart } from '@/lib/actions/keep-apart';
import { markSent } from '@/lib/actions/mark-sent';
import { mergePeople } from '@/lib/actions/merge-people';
import { openDraft } from '@/lib/actions/open-draft';
import { reviewDuplicates } from '@/lib/actions/review-duplicates';
import { savePeople } from '@/lib/actions/save-people';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import { writeDraft } from '@/lib/actions/write-draft';
import type { PersonId } from '@/lib/model/id';
import { draftsOf, findPeople, getPerson, historyOf, latestChange, remindersOf } from '@/lib/store/queries';
import { emptyDatabase, everything } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, captured, profilePage, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');
let kept: PersonId;
let other: PersonId;

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  kept = (await savePeople([anna], teamPage, monday)).ids[0]!;
  other = (await savePeople([captured('A. Mueller', { role: 'CTO', phones: ['+41 44 5550100'], emails: ['a.mueller@example.org'], location: 'Bern' })], profilePage, monday)).ids[0]!;
  await editPerson(kept, { notes: 'First note', tags: ['optics'] }, monday);
  await editPerson(other, { notes: 'Second note', tags: ['warm'], role: 'Chief' }, monday);
  await markSent((await openDraft(other, {}, monday)).id, 'copy', monday);
  await writeDraft((await openDraft(kept, {}, monday)).id, { body: 'My words' }, monday);
});

describe('mergePeople', () => {
  it('joins facts, words, history, drafts and reminders', async () => {
    await mergePeople(kept, other, {}, tuesday);
    expect(await getPerson(other)).toBeUndefined();
    expect(await getPerson(kept)).toMatchObject({
      name: 'Anna Müller', role: 'Chief', location: 'Bern', status: 'contacted', notes: 'First note\n\nSecond note', tags: ['optics', 'warm'],
      emails: ['anna.mueller@example.com', 'a.mueller@example.org'], phones: ['+41 44 5550100'],
      provenance: { role: { by: 'user' }, location: { by: 'page', url: profilePage.url } },
    });
    expect((await historyOf(kept)).map(({ type }) => type).sort()).toEqual(['captured', 'captured', 'edited', 'edited', 'merged', 'sent', 'statusChanged']);
    expect(await draftsOf(kept)).toHaveLength(1);
    expect(await remindersOf(kept)).toHaveLength(1);
    expect((await findPeople({ text: 'second first bern', limit: 5 })).map(({ id }) => id)).toEqual([kept]);
  });

  it('follows the choice made for a field', async () => {
    await mergePeople(kept, other, { role: 'kept', name: 'other', status: 'kept' }, tuesday);
    expect(await getPerson(kept)).toMatchObject({ role: 'Head of Research', name: 'A. Mueller', status: 'shortlisted' });
    expect((await remindersOf(kept)).every(({ done }) => done !== 'no')).toBe(true);
  });

  it('never makes somebody contactable', async () => {
    await setStatus([kept], 'doNotContact', {}, monday);
    await mergePeople(other, kept, {}, tuesday);
    expect((await getPerson(other))?.status).toBe('doNotContact');
  });

  it('is undone exactly', async () => {
    const before = await everything();
    const change = await mergePeople(kept, other, { name: 'other' }, tuesday);
    expect(await undo(change)).toEqual({ kept: 0 });
    expect(await everything()).toEqual(before);
  });

  it('brings both back with what was written in between', async () => {
    const change = await mergePeople(kept, other, {}, tuesday);
    await editPerson(kept, { notes: 'First note\n\nSecond note\n\nThird', location: 'Basel' }, tuesday);
    await undo(change);
    expect(await getPerson(kept)).toMatchObject({ notes: 'First note\n\nSecond note\n\nThird', location: 'Basel', role: 'Head of Research' });
    expect(await getPerson(other)).toMatchObject({ notes: 'Second note', role: 'Chief', status: 'contacted' });
    expect((await historyOf(other)).map(({ type }) => type)).toEqual(['statusChanged', 'sent', 'edited', 'captured']);
  });

  it('refuses who is gone', async () => {
    await mergePeople(kept, other, {}, tuesday);
    await expect(mergePeople(kept, other, {}, tuesday)).rejects.toMatchObject({ reason: 'notFound' });
  });
});

describe('the review of duplicates', () => {
  it('lists pairs with reasons until they are merged or kept apart', async () => {
    await savePeople([captured('Anna Maria Müller', { organization: 'Example Labs' })], profilePage, monday);
    const [pair, ...rest] = await reviewDuplicates();
    expect(rest).toHaveLength(1);
    expect(pair?.reasons).toEqual(['similarNameAndOrganization']);
    expect(rest[0]?.reasons).toEqual(['similarNameAndPage']);
    const before = await everything();
    const change = await keepApart(pair!.one, pair!.other, tuesday);
    expect(await reviewDuplicates()).toEqual(rest);
    await undo(change);
    expect(await everything()).toEqual(before);
  });
});

describe('editTags', () => {
  it('gives and takes tags, undone at once', async () => {
    const before = await everything();
    await editTags([kept, other], { add: ['warm', ' new '], remove: ['optics'] }, tuesday);
    expect((await getPerson(kept))?.tags).toEqual(['warm', 'new']);
    expect((await getPerson(other))?.tags).toEqual(['warm', 'new']);
    await undo((await latestChange())!.id);
    expect(await everything()).toEqual(before);
  });
});
