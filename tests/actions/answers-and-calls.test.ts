import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { markSent } from '@/lib/actions/mark-sent';
import { noteAnswer } from '@/lib/actions/note-answer';
import { noteCall } from '@/lib/actions/note-call';
import { openDraft } from '@/lib/actions/open-draft';
import { overrideFinding } from '@/lib/actions/override-finding';
import { undo } from '@/lib/actions/undo';
import { writeDraft } from '@/lib/actions/write-draft';
import type { PersonId } from '@/lib/model/id';
import { touchesInVain } from '@/lib/model/follow-up';
import { stopRule } from '@/lib/outreach/stop-rules';
import { draftsOf, getPerson, historyOf, remindersOf } from '@/lib/store/queries';
import { emptyDatabase, everything } from '../database';
import { fakeBrowser } from '../fake-browser';

const monday = new Date(2026, 2, 2, 9);
const tuesday = new Date(2026, 2, 3, 9);
let id: PersonId;

beforeEach(async () => {
  fakeBrowser();
  id = await addPerson({ name: 'Anna Example', emails: ['anna@example.org'], phones: ['+49 30 5550100'] }, monday);
});
afterEach(emptyDatabase);

const openReminders = async () => (await remindersOf(id)).filter(({ done }) => done === 'no');

describe('an answer', () => {
  beforeEach(async () => void (await markSent((await openDraft(id, {}, monday)).id, 'copy', monday)));

  it('is kept word for word, sets the status chosen and ends the wait', async () => {
    expect(await openReminders()).toHaveLength(1);
    await noteAnswer(id, { text: 'Gern!\n\nAm Montag?', status: 'replied' }, tuesday);
    const history = await historyOf(id);
    expect(history.slice(0, 2)).toMatchObject([
      { type: 'statusChanged', from: 'contacted', to: 'replied' },
      { type: 'replied', text: 'Gern!\n\nAm Montag?' },
    ]);
    expect((await getPerson(id))?.status).toBe('replied');
    expect(await openReminders()).toEqual([]);
    expect(touchesInVain(history)).toBe(0);
  });

  it('that declines closes the door', async () => {
    await noteAnswer(id, { text: 'Leider nein.', status: 'declined' }, tuesday);
    expect(await openReminders()).toEqual([]);
    await expect(openDraft(id, { kind: 'followUp' }, tuesday)).rejects.toMatchObject({ reason: 'closed' });
  });

  it('is undone whole', async () => {
    const before = await everything();
    await undo(await noteAnswer(id, { text: 'Ja', status: 'scheduled' }, tuesday));
    expect(await everything()).toEqual(before);
  });
});

describe('a call', () => {
  it('that reached nobody counts as a first contact and proposes to try again', async () => {
    const noted = await noteCall(id, { outcome: 'message', notes: 'Left my number' }, monday);
    expect((await getPerson(id))?.status).toBe('contacted');
    expect(await openReminders()).toMatchObject([{ id: noted.reminderId, kind: 'followUp', dueOn: noted.followUpOn }]);
    const history = await historyOf(id);
    expect(touchesInVain(history)).toBe(1);
    expect(stopRule({ kind: 'followUp', person: { status: 'contacted' }, history, now: tuesday })?.rule).toBe('tooSoon');
  });

  it('in which they spoke leads to the status chosen; the script is done, the notes are kept', async () => {
    const script = await openDraft(id, { kind: 'phoneScript' }, monday);
    await writeDraft(script.id, { notes: 'Friendly. Call on Monday.' }, monday);
    expect((await draftsOf(id))[0]).toMatchObject({ notes: 'Friendly. Call on Monday.', edited: false });
    const before = await everything();
    const noted = await noteCall(id, { outcome: 'spoke', notes: 'Friendly. Call on Monday.', status: 'scheduled', draftId: script.id }, tuesday);
    expect(await historyOf(id)).toContainEqual(expect.objectContaining({ type: 'called', outcome: 'spoke', notes: 'Friendly. Call on Monday.' }));
    expect((await getPerson(id))?.status).toBe('scheduled');
    expect(await draftsOf(id)).toEqual([]);
    expect(await openReminders()).toEqual([]);
    await undo(noted.change);
    expect(await everything()).toEqual(before);
  });
});

it('why a finding was overridden stands in the history with the message', async () => {
  const draft = await openDraft(id, {}, monday);
  await overrideFinding(draft.id, 'askMissing', 'We talked about it at the fair');
  await markSent(draft.id, 'copy', monday);
  expect(await historyOf(id)).toContainEqual(expect.objectContaining({ type: 'sent', overridden: { askMissing: 'We talked about it at the fair' } }));
});
