import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { assessPerson } from '@/lib/actions/assess-person';
import { editChoice } from '@/lib/actions/edit-choice';
import { editPlan } from '@/lib/actions/edit-plan';
import { exportBackup } from '@/lib/actions/export-backup';
import { openDraft } from '@/lib/actions/open-draft';
import { resetDraft } from '@/lib/actions/reset-draft';
import { previewRestore, restoreBackup } from '@/lib/actions/restore-backup';
import { savePeople } from '@/lib/actions/save-people';
import { undo } from '@/lib/actions/undo';
import { addContact, editContact } from '@/lib/actions/write-contact';
import { addGoal, deleteGoal, editGoal } from '@/lib/actions/write-goal';
import { addMeeting, editMeeting } from '@/lib/actions/write-meeting';
import { addSearchPlace, editSearchPlace } from '@/lib/actions/write-search-place';
import { newId, type PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { getChoice, getMeeting, getPlan, listAssessments, listContacts, listGoals, listSearchPlaces, meetingsOf } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, captured, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');
let id: PersonId;

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  [id] = (await savePeople([anna], teamPage, monday)).ids as [PersonId];
});

it('tells drafts of the skills to develop: they look for them in the page of whom one writes to', async () => {
  const [rosa] = (await savePeople([captured('Rosa Lind', { role: 'Archivist', bio: 'Rosa keeps maps. She has taught celestial navigation for many years.' })], teamPage, monday)).ids;
  const quoted = 'Your profile mentions celestial navigation';
  expect((await openDraft(rosa as PersonId, {}, monday)).body).not.toContain(quoted);
  await editPlan({ develop: ['finding my way'], synonyms: [{ id: newId(), of: 'finding my way', same: 'celestial navigation' }] }, monday);
  const draft = await openDraft(rosa as PersonId, {}, monday);
  expect((await resetDraft(draft.id, monday)).body).toContain(quoted);
});

describe('goals', () => {
  it('are written as they are typed, and one undo takes all of a sitting back', async () => {
    const goal = await addGoal({ text: 'Give a talk', horizon: 'short' }, monday);
    await editGoal(goal, { measure: 'A' }, tuesday);
    const change = await editGoal(goal, { measure: 'A talk before fifty people' }, tuesday);
    expect(await listGoals()).toMatchObject([{ text: 'Give a talk', measure: 'A talk before fifty people', changedAt: { measure: toInstant(tuesday) } }]);
    await undo(change);
    expect((await listGoals())[0]).toMatchObject({ text: 'Give a talk', measure: '' });
  });

  it('leave a tombstone when deleted, and come back without one', async () => {
    const goal = await addGoal({ text: 'Give a talk' }, monday);
    const change = await deleteGoal(goal, tuesday);
    expect(await listGoals()).toEqual([]);
    expect(await db.tombstones.get(['goals', goal])).toEqual({ table: 'goals', key: goal, at: toInstant(tuesday) });
    await undo(change);
    expect(await listGoals()).toHaveLength(1);
    expect(await db.tombstones.count()).toBe(0);
  });

  it('that are gone cannot be written to, and unfit values are refused', async () => {
    const goal = await addGoal({}, monday);
    await expect(editGoal(goal, { progress: 101 }, monday)).rejects.toThrow();
    await deleteGoal(goal, monday);
    await expect(editGoal(goal, { text: 'x' }, monday)).rejects.toThrow(Refusal);
  });
});

describe('the plan', () => {
  it('begins with what is usual: monthly, 45 minutes, a trial of three', async () => {
    expect(await getPlan()).toMatchObject({ rhythm: 'monthly', minutes: 45, trial: 3, develop: [], vision: '' });
  });

  it('keeps every field apart and knows when each was changed', async () => {
    await editPlan({ vision: 'Telescopes' }, monday);
    await editPlan({ develop: ['optics'] }, tuesday);
    expect(await getPlan()).toMatchObject({ vision: 'Telescopes', develop: ['optics'], changedAt: { vision: toInstant(monday), develop: toInstant(tuesday) } });
    await editPlan({ medium: 'video' }, tuesday);
    await editPlan({ medium: undefined }, tuesday);
    expect(await getPlan()).not.toHaveProperty('medium');
  });
});

describe('the search plan', () => {
  it('keeps people and places', async () => {
    const contact = await addContact('Aunt Vera', 'family', monday);
    await editContact(contact, { introduces: 'Her neighbour' }, monday);
    const place = await addSearchPlace('Riverton alumni', 'alumniAssociation', monday);
    await editSearchPlace(place, { done: toInstant(tuesday) }, tuesday);
    expect(await listContacts()).toMatchObject([{ name: 'Aunt Vera', introduces: 'Her neighbour' }]);
    expect(await listSearchPlaces()).toMatchObject([{ name: 'Riverton alumni', done: toInstant(tuesday) }]);
  });
});

describe('a meeting', () => {
  it('changes one entry of a list without undoing what another window wrote', async () => {
    const meeting = await addMeeting(id, 'first', {}, monday);
    await Promise.all([
      editMeeting(meeting, ({ answers }) => ({ answers: { ...answers, typicalDay: 'Tea first.' } }), monday),
      editMeeting(meeting, ({ answers }) => ({ answers: { ...answers, intoField: 'By chance.' } }), monday),
    ]);
    expect(await getMeeting(meeting)).toMatchObject({ answers: { typicalDay: 'Tea first.', intoField: 'By chance.' } });
  });

  it('needs a person', async () => {
    await expect(addMeeting('0195c2a0-0001-7000-8000-0000000000ff' as PersonId, 'first', {}, monday)).rejects.toThrow(Refusal);
    expect(await meetingsOf(id)).toEqual([]);
  });
});

describe('the choice', () => {
  it('has one row, and one assessment of each person', async () => {
    await editChoice({ weights: { network: 0 } }, monday);
    await assessPerson(id, { wouldChange: 'If she moves' }, monday);
    await assessPerson(id, ({ ratings }) => ({ ratings: { ...ratings, energy: { score: 4, evidence: 'Laughed a lot', confidence: 'medium' } } }), monday);
    expect(await getChoice()).toMatchObject({ weights: { network: 0 } });
    expect(await listAssessments()).toMatchObject([{ personId: id, wouldChange: 'If she moves', ratings: { energy: { score: 4 } } }]);
  });
});

describe('a backup', () => {
  it('holds all of it and brings it back, the tombstones of what is back excepted', async () => {
    await editPlan({ vision: 'Telescopes' }, monday);
    const goal = await addGoal({ text: 'Give a talk' }, monday);
    await addMeeting(id, 'first', { notes: 'Warm.' }, monday);
    await addContact('Aunt Vera', 'family', monday);
    const { text } = await exportBackup(monday);
    await deleteGoal(goal, tuesday);
    const preview = await previewRestore(text);
    if (preview.state !== 'read') throw new Error(preview.reason);
    await restoreBackup(preview.backup, 'merge', {}, tuesday);
    expect(await listGoals()).toMatchObject([{ text: 'Give a talk' }]);
    expect((await exportBackup(tuesday)).text).toBe(text);
  });
});
