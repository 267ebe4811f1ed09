import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { discardDraft } from '@/lib/actions/discard-draft';
import { editPerson } from '@/lib/actions/edit-person';
import { finishReminder } from '@/lib/actions/finish-reminder';
import { handOver } from '@/lib/actions/hand-over';
import { markSent } from '@/lib/actions/mark-sent';
import { openDraft } from '@/lib/actions/open-draft';
import { resetDraft } from '@/lib/actions/reset-draft';
import { savePeople } from '@/lib/actions/save-people';
import { changeSetting } from '@/lib/actions/change-setting';
import { setReminder } from '@/lib/actions/set-reminder';
import { setStatus } from '@/lib/actions/set-status';
import { writeDraft } from '@/lib/actions/write-draft';
import type { PersonId } from '@/lib/model/id';
import type { LocalDate } from '@/lib/model/time';
import { dueReminders, draftsOf, getDraft, getPerson, historyOf, remindersOf, upcomingReminders } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, teamPage } from '../people';

const monday = new Date(2026, 2, 2, 9);
const day = (text: string) => text as LocalDate;
let id: PersonId;
let browser: ReturnType<typeof fakeBrowser>;

beforeEach(async () => {
  browser = fakeBrowser();
  await emptyDatabase();
  id = (await savePeople([anna], teamPage, monday)).ids[0]!;
});

describe('a draft', () => {
  it('is rendered once, stored and opened again', async () => {
    const draft = await openDraft(id, {}, monday);
    expect(draft).toMatchObject({ personId: id, kind: 'firstContact', language: 'en', register: 'formal', edited: false });
    expect(draft.body).toContain('Müller');
    expect((await openDraft(id, {}, monday)).id).toBe(draft.id);
    expect(await draftsOf(id)).toEqual([draft]);
  });

  it('follows language, register and facts until it is touched', async () => {
    const english = await openDraft(id, {}, monday);
    const german = await openDraft(id, { language: 'de' }, monday);
    expect(german).toMatchObject({ id: english.id, language: 'de' });
    expect(german.body).not.toBe(english.body);
    await writeDraft(german.id, { body: 'Eigene Worte' }, monday);
    await editPerson(id, { name: 'Anna Lind' }, monday);
    expect(await openDraft(id, { language: 'en' }, monday)).toMatchObject({ language: 'de', body: 'Eigene Worte', edited: true });
    const anew = await resetDraft(german.id, monday);
    expect(anew).toMatchObject({ language: 'de', edited: false });
    expect(anew.body).toContain('Lind');
  });

  it('follows the preferred language', async () => {
    await changeSetting('preferences', (stored) => ({ ...stored, draftLanguage: 'de' }));
    expect((await openDraft(id, {}, monday)).language).toBe('de');
  });

  it('keeps what two windows write at once', async () => {
    const { id: draft } = await openDraft(id, {}, monday);
    await Promise.all([writeDraft(draft, { subject: 'From one window' }), writeDraft(draft, { body: 'From the other' })]);
    expect(await getDraft(draft)).toMatchObject({ subject: 'From one window', body: 'From the other', edited: true });
  });

  it('says when it is gone instead of losing a word', async () => {
    const { id: draft } = await openDraft(id, {}, monday);
    await discardDraft(draft);
    await expect(writeDraft(draft, { body: 'x' })).rejects.toMatchObject({ reason: 'notFound' });
  });

  it.each(['declined', 'noAnswer', 'doNotContact'] as const)('is not begun for somebody of status %s', async (status) => {
    await setStatus([id], status, {}, monday);
    await expect(openDraft(id, { kind: 'firstContact' }, monday)).rejects.toMatchObject({ name: 'Refusal' });
  });
});

it('is not handed over once the person is not to be contacted', async () => {
  const draft = await openDraft(id, {}, monday);
  const person = (await getPerson(id))!;
  await setStatus([id], 'doNotContact', {}, monday);
  await expect(handOver(draft, person, 'gmail', monday)).rejects.toMatchObject({ reason: 'doNotContact' });
  expect(browser.state.opened).toEqual([]);
});

describe('marking as sent', () => {
  it('keeps the exact text, moves the status on and proposes a follow-up', async () => {
    const { id: draft } = await openDraft(id, {}, monday);
    await writeDraft(draft, { subject: 'A question', body: 'Dear Dr Müller,\n\nmay I ask …' }, monday);
    const sent = await markSent(draft, 'gmail', monday);
    expect(sent.followUpOn).toBe('2026-03-10');
    expect(await getPerson(id)).toMatchObject({ status: 'contacted' });
    expect(await historyOf(id)).toMatchObject([
      { type: 'statusChanged', from: 'shortlisted', to: 'contacted' },
      { type: 'sent', kind: 'firstContact', channel: 'gmail', to: 'anna.mueller@example.com', subject: 'A question', body: 'Dear Dr Müller,\n\nmay I ask …' },
      { type: 'captured' },
    ]);
    expect(await remindersOf(id)).toMatchObject([{ id: sent.reminderId, kind: 'followUp', dueOn: '2026-03-10', done: 'no' }]);
    expect(await getDraft(draft)).toBeUndefined();
  });

  it('stops after two follow-ups', async () => {
    const send = async (kind: 'firstContact' | 'followUp', at: Date) => markSent((await openDraft(id, { kind }, at)).id, 'copy', at);
    expect((await send('firstContact', monday)).followUpOn).toBe('2026-03-10');
    expect((await send('followUp', new Date(2026, 2, 10, 9))).followUpOn).toBe('2026-03-20');
    expect((await send('followUp', new Date(2026, 2, 20, 9))).followUpOn).toBeUndefined();
    expect((await remindersOf(id)).filter(({ done }) => done === 'no')).toEqual([]);
    expect((await getPerson(id))?.status).toBe('followedUp');
  });

  it('never moves the status back', async () => {
    await setStatus([id], 'replied', {}, monday);
    const sent = await markSent((await openDraft(id, { kind: 'followUp' }, monday)).id, 'copy', monday);
    expect(sent.followUpOn).toBeUndefined();
    expect((await getPerson(id))?.status).toBe('replied');
  });
});

describe('reminders', () => {
  it('are due on their day and counted on the badge', async () => {
    const reminder = await setReminder(id, 'followUp', day('2026-03-03'), monday);
    expect(browser.state.badge).toBe('');
    expect(await dueReminders(day('2026-03-02'))).toEqual([]);
    expect((await upcomingReminders(day('2026-03-02'), 5)).map(({ person }) => person.name)).toEqual(['Anna Müller']);
    expect((await dueReminders(day('2026-03-03')))[0]?.reminder.id).toBe(reminder);
    expect(await upcomingReminders(day('2026-03-03'), 5)).toEqual([]);
    expect(await setReminder(id, 'followUp', day('2026-03-01'), monday)).toBe(reminder);
    expect(browser.state.badge).toBe('1');
    await finishReminder(reminder, monday);
    expect(browser.state.badge).toBe('');
  });

  it.each(['replied', 'declined', 'doNotContact'] as const)('stop when somebody is %s', async (status) => {
    await markSent((await openDraft(id, {}, monday)).id, 'copy', monday);
    await setStatus([id], status, { reason: 'A reason' }, monday);
    expect((await remindersOf(id)).map(({ done }) => done)).toEqual([monday.toISOString()]);
    expect((await historyOf(id))[0]).toMatchObject({ type: 'statusChanged', from: 'contacted', to: status, reason: 'A reason' });
  });
});
