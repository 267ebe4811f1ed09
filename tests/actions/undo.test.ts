import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { deletePeople } from '@/lib/actions/delete-people';
import { discardDraft } from '@/lib/actions/discard-draft';
import { editPerson } from '@/lib/actions/edit-person';
import { finishReminder } from '@/lib/actions/finish-reminder';
import { markSent } from '@/lib/actions/mark-sent';
import { moveReminder } from '@/lib/actions/move-reminder';
import { openDraft } from '@/lib/actions/open-draft';
import { savePeople } from '@/lib/actions/save-people';
import { setReminder } from '@/lib/actions/set-reminder';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import { writeDraft } from '@/lib/actions/write-draft';
import type { ChangeId, PersonId } from '@/lib/model/id';
import type { LocalDate } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { draftsOf, getPerson, historyOf, latestChange } from '@/lib/store/queries';
import { emptyDatabase, everything } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, bruno, captured, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');
const friday = '2026-03-06' as LocalDate;
let id: PersonId;
let other: PersonId;

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  [id, other] = (await savePeople([anna, bruno], teamPage, monday)).ids as [PersonId, PersonId];
  await editPerson(id, { notes: 'Met at the open day.', tags: ['optics'] }, monday);
  const draft = await openDraft(id, {}, monday);
  await writeDraft(draft.id, { body: 'My own words' }, monday);
  await setReminder(id, 'followUp', friday, monday);
});

/** Each thing that changes people, as a change that can be undone. */
const changes: Record<string, () => Promise<ChangeId>> = {
  'saving a new person and an update': async () => (await savePeople([captured('Greta Holm'), { ...anna, role: 'CTO' }], teamPage, tuesday)).change,
  'adding by hand': async () => {
    await addPerson({ name: 'Hugo Lind' }, tuesday);
    return (await latestChange())!.id;
  },
  editing: () => editPerson(id, { role: 'Boss', emails: undefined, country: 'CH' }, tuesday),
  'clearing and typing again': async () => {
    await editPerson(id, { notes: 'M' }, tuesday);
    return editPerson(id, { notes: '' }, tuesday);
  },
  'a status of several': () => setStatus([id, other], 'declined', { reason: 'No time' }, tuesday),
  'do not contact': () => setStatus([id], 'doNotContact', {}, tuesday),
  deleting: () => deletePeople([id, other], tuesday),
  'marking as sent': async () => (await markSent((await draftsOf(id))[0]!.id, 'mailto', tuesday)).change,
  'discarding a draft': async () => discardDraft((await draftsOf(id))[0]!.id, tuesday),
  'finishing a reminder': async () => finishReminder((await db.reminders.toArray())[0]!.id, tuesday),
  'moving a reminder': async () => moveReminder((await db.reminders.toArray())[0]!.id, '2026-04-01' as LocalDate, tuesday),
};

describe('undo', () => {
  it.each(Object.entries(changes))('restores exactly after %s', async (_name, change) => {
    const before = await everything();
    const entries = await db.changes.count();
    const made = await change();
    expect(await everything()).not.toEqual(before);
    expect((await latestChange())?.id).toBe(made);
    expect(await undo(made)).toEqual({ kept: 0 });
    expect(await everything()).toEqual(before);
    expect(await db.changes.count()).toBe(entries);
  });

  it('restores step by step back to nothing', async () => {
    await db.drafts.clear();
    for (const change of Object.values(changes)) await change().catch(() => undefined);
    for (let change = await latestChange(); change; change = await latestChange()) await undo(change.id);
    expect(await db.people.count()).toBe(0);
    expect(await db.history.count()).toBe(0);
    expect(await db.reminders.count()).toBe(0);
  });

  it('keeps what the user wrote into a person after the change', async () => {
    const { change } = await savePeople([{ ...anna, role: 'CTO', bio: 'New bio' }], teamPage, tuesday);
    await editPerson(id, { bio: 'My own bio', notes: 'Called.' }, tuesday);
    expect((await undo(change)).kept).toBeGreaterThan(0);
    const person = await getPerson(id);
    expect(person).toMatchObject({ role: 'Head of Research', bio: 'My own bio', notes: 'Called.' });
    expect(person?.provenance).toMatchObject({ role: { at: monday.toISOString() }, bio: { by: 'user' } });
  });

  it('keeps a new person about whom the user wrote since, with the history', async () => {
    const { ids, change } = await savePeople([captured('Greta Holm'), captured('Iris Vale')], teamPage, tuesday);
    await editPerson(ids[0]!, { notes: 'Wonderful talk' }, tuesday);
    await openDraft(ids[1]!, {}, tuesday);
    await undo(change);
    expect(await getPerson(ids[0]!)).toMatchObject({ notes: 'Wonderful talk' });
    expect((await historyOf(ids[0]!)).map(({ type }) => type)).toEqual(['edited', 'captured']);
    expect(await getPerson(ids[1]!)).toBeUndefined();
    expect(await draftsOf(ids[1]!)).toEqual([]);
  });

  it('keeps a draft begun after a message was marked as sent', async () => {
    const [draft] = await draftsOf(id);
    const { change } = await markSent(draft!.id, 'mailto', tuesday);
    const next = await openDraft(id, { kind: 'followUp' }, tuesday);
    await writeDraft(next.id, { body: 'Second try' }, tuesday);
    await undo(change);
    expect((await draftsOf(id)).map(({ body }) => body).sort()).toEqual(['My own words', 'Second try']);
    expect((await getPerson(id))?.status).toBe('shortlisted');
  });

  it('refuses what it does not remember', async () => {
    const change = await setStatus([id], 'replied', {}, tuesday);
    await undo(change);
    await expect(undo(change)).rejects.toMatchObject({ reason: 'nothingToUndo' });
  });

  it('takes edits typed in a row as one', async () => {
    const before = await everything();
    const entries = await db.changes.count();
    for (const role of ['C', 'CT', 'CTO']) await editPerson(id, { role }, tuesday);
    expect(await db.changes.count()).toBe(entries + 1);
    expect((await historyOf(id)).filter(({ type }) => type === 'edited')).toHaveLength(2);
    await undo((await latestChange())!.id);
    expect(await everything()).toEqual(before);
  });

  it('knows the last change also after the clock was put back', async () => {
    const ofNextYear = v7({ msecs: Date.now() + 365 * 86_400_000 }) as ChangeId;
    await db.changes.add({ id: ofNextYear, at: '2027-03-02T09:00:00.000Z', label: { action: 'editPerson', count: 1 } } as never);
    const made = await setStatus([id], 'replied', {}, monday);
    expect((await latestChange())?.id).toBe(made);
    for (let i = 0; i < 60; i++) await setStatus([id], i % 2 ? 'replied' : 'met', {}, monday);
    const newest = await setStatus([id], 'declined', {}, monday);
    expect(await undo(newest)).toEqual({ kept: 0 });
  });

  it('does not take an edit for the continuation of one that a wrong clock dated later', async () => {
    const edits = await db.changes.count();
    await editPerson(id, { role: 'C' }, tuesday);
    await editPerson(id, { role: 'CTO' }, monday);
    expect(await db.changes.count()).toBe(edits + 2);
  });

  it('remembers fifty changes and seven days', async () => {
    for (let i = 0; i < 60; i++) await setStatus([id], i % 2 ? 'replied' : 'met', {}, tuesday);
    expect(await db.changes.count()).toBe(50);
    await setStatus([id], 'spotted', {}, new Date('2026-03-20T09:00:00Z'));
    expect(await db.changes.count()).toBe(1);
  });
});
