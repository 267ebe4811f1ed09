import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { assessPerson } from '@/lib/actions/assess-person';
import { decideAtCheckpoint } from '@/lib/actions/decide-at-checkpoint';
import { deletePeople } from '@/lib/actions/delete-people';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { endMentoring } from '@/lib/actions/end-mentoring';
import { erasePerson } from '@/lib/actions/erase-person';
import { addFeedback, editFeedback, fileMentorFeedback } from '@/lib/actions/file-feedback';
import { handOver } from '@/lib/actions/hand-over';
import { holdMeeting } from '@/lib/actions/hold-meeting';
import { markSent } from '@/lib/actions/mark-sent';
import { openDraft } from '@/lib/actions/open-draft';
import { planMeeting } from '@/lib/actions/plan-meeting';
import { prepareMeeting } from '@/lib/actions/prepare-meeting';
import { savePeople } from '@/lib/actions/save-people';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { agreeTo, editAgreement, reviseAgreement } from '@/lib/actions/write-agreement';
import { addCheckpoint, editCheckpoint, proposeCheckpoints } from '@/lib/actions/write-checkpoint';
import { writeDraft } from '@/lib/actions/write-draft';
import { addMeeting, editMeeting } from '@/lib/actions/write-meeting';
import type { Feedback } from '@/lib/model/feedback';
import type { MeetingId, PersonId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { tablesOfPerson } from '@/lib/model/stored-tables';
import type { LocalDate } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { checkpointsOf, feedbackOf, getPerson, historyOf } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');
const day = (text: string) => text as LocalDate;
const words = { last: 'Since last time', next: 'Next steps' };

/** What a window that was opened before still shows. */
let shown: { id: PersonId; person: Person; draft: Draft; meeting: MeetingId; first: MeetingId; feedback: Feedback; checkpoint: Awaited<ReturnType<typeof checkpointsOf>>[number] };

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  const [id] = (await savePeople([anna], teamPage, monday)).ids as [PersonId];
  const first = await prepareMeeting(id, monday);
  await startMentoring(id, true, monday);
  await editAgreement(id, { exit: 'At any time' }, monday);
  await addCheckpoint(id, day('2026-04-01'), monday);
  await addFeedback(id, 'self', {}, monday);
  const meeting = await planMeeting(id, { day: day('2026-03-19'), time: '17:30' }, words, monday);
  const draft = await openDraft(id, { kind: 'ending' }, monday);
  const [[feedback], [checkpoint], person] = [await feedbackOf(id), await checkpointsOf(id), await getPerson(id)];
  if (!feedback || !checkpoint || !person) return expect.fail('nothing was written');
  shown = { id, person, draft, meeting, first, feedback, checkpoint };
});

type Press = [what: string, press: () => Promise<unknown>];

const inTheMentoring: Press[] = [
  ['ends the mentoring', () => endMentoring(shown.id, 'keep', tuesday)],
  ['ends it and erases it', () => endMentoring(shown.id, 'erase', tuesday)],
  ['types a lesson', () => editMentorship(shown.id, { lessons: 'Ask earlier.' }, tuesday)],
  ['types in the agreement', () => editAgreement(shown.id, { place: 'Here' }, tuesday)],
  ['agrees', () => agreeTo(shown.id, day('2026-03-03'), tuesday)],
  ['begins the next version', () => reviseAgreement(shown.id, tuesday)],
  ['adds a checkpoint', () => addCheckpoint(shown.id, day('2026-05-01'), tuesday)],
  ['proposes checkpoints', () => proposeCheckpoints(shown.id, tuesday)],
  ['moves a checkpoint', () => editCheckpoint(shown.checkpoint.id, { dueOn: day('2026-05-02') }, tuesday)],
  ['decides', () => decideAtCheckpoint(shown.checkpoint.id, 'pause', tuesday)],
  ['answers five questions', () => addFeedback(shown.id, 'health', { ratings: { trust: 4 } }, tuesday)],
  ['files an answer', () => fileMentorFeedback(shown.id, 'Keep: the notes', tuesday)],
  ['types in an answer', () => editFeedback(shown.feedback.id, { text: 'More' }, tuesday)],
  ['plans a meeting', () => planMeeting(shown.id, { day: day('2026-04-02'), time: '17:30' }, words, tuesday)],
  ['adds a meeting', () => addMeeting(shown.id, 'regular', {}, tuesday)],
  ['types in a meeting', () => editMeeting(shown.meeting, { advice: 'Begin small.' }, tuesday)],
];

const aboutThePerson: Press[] = [
  ['begins a mentoring', () => startMentoring(shown.id, true, tuesday)],
  ['prepares a first meeting', () => prepareMeeting(shown.id, tuesday)],
  ['notes that it took place', () => holdMeeting(shown.first, tuesday)],
  ['rates', () => assessPerson(shown.id, { wouldChange: 'No time' }, tuesday)],
  ['opens a message', () => openDraft(shown.id, { kind: 'ending' }, tuesday)],
  ['types in a message', () => writeDraft(shown.draft.id, { body: 'Thank you' }, tuesday)],
  ['hands a message over', () => handOver(shown.draft, shown.person, 'mailto', tuesday)],
  ['says that it was sent', () => markSent(shown.draft.id, 'copy', tuesday)],
];

const disk = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

describe.each([
  ['erased', () => erasePerson(shown.id, monday)],
  ['deleted', () => deletePeople([shown.id], monday)],
])('somebody is %s while another window still shows them', (_how, remove) => {
  it.each([...inTheMentoring, ...aboutThePerson])('%s: it is refused, and nothing of it is kept', async (_what, press) => {
    await remove();
    const before = await disk();
    await expect(press()).rejects.toMatchObject({ reason: 'notFound' });
    expect(await disk()).toBe(before);
  });

  it('two windows at the same moment leave no half of it', async () => {
    await Promise.allSettled([remove(), ...[...inTheMentoring, ...aboutThePerson].map(([, press]) => press())]);
    for (const table of tablesOfPerson) expect([table, await db.table(table).where('personId').equals(shown.id).count()]).toEqual([table, 0]);
    expect(await db.people.count()).toBe(0);
  });
});

describe('a mentoring was ended and erased while another window still shows it', () => {
  beforeEach(async () => void (await endMentoring(shown.id, 'erase', monday)));

  it.each(inTheMentoring)('%s: it is refused, and nothing of it is kept', async (_what, press) => {
    const before = await disk();
    await expect(press()).rejects.toMatchObject({ reason: 'notFound' });
    expect(await disk()).toBe(before);
  });

  it('a goodbye that was written can still be sent: it stands in the history, and the mentoring stays over', async () => {
    await writeDraft(shown.draft.id, { body: 'Thank you for everything.' }, tuesday);
    await markSent(shown.draft.id, 'copy', tuesday);
    expect((await historyOf(shown.id))[0]).toMatchObject({ type: 'sent', kind: 'ending', body: 'Thank you for everything.' });
    expect((await getPerson(shown.id))?.status).toBe('ended');
    expect(await db.mentorships.count()).toBe(0);
  });
});
