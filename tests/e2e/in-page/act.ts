import { addPerson } from '@/lib/actions/add-person';
import { assessPerson } from '@/lib/actions/assess-person';
import { deletePeople } from '@/lib/actions/delete-people';
import { discardDraft } from '@/lib/actions/discard-draft';
import { editPerson } from '@/lib/actions/edit-person';
import { editTags } from '@/lib/actions/edit-tags';
import { endMentoring } from '@/lib/actions/end-mentoring';
import { erasePerson } from '@/lib/actions/erase-person';
import { exportBackup } from '@/lib/actions/export-backup';
import { finishReminder } from '@/lib/actions/finish-reminder';
import { addFeedback } from '@/lib/actions/file-feedback';
import { holdMeeting } from '@/lib/actions/hold-meeting';
import { markSent } from '@/lib/actions/mark-sent';
import { mergePeople } from '@/lib/actions/merge-people';
import { noteAnswer } from '@/lib/actions/note-answer';
import { noteCall } from '@/lib/actions/note-call';
import { openDraft } from '@/lib/actions/open-draft';
import { planMeeting } from '@/lib/actions/plan-meeting';
import { previewRestore, restoreBackup } from '@/lib/actions/restore-backup';
import { addTemplate } from '@/lib/actions/save-template';
import { setReminder } from '@/lib/actions/set-reminder';
import { setStatus } from '@/lib/actions/set-status';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { agreeTo, editAgreement } from '@/lib/actions/write-agreement';
import { proposeCheckpoints } from '@/lib/actions/write-checkpoint';
import { writeDraft } from '@/lib/actions/write-draft';
import { addGoal } from '@/lib/actions/write-goal';
import { addSearchPlace } from '@/lib/actions/write-search-place';
import type { DraftId, MeetingId, PersonId, ReminderId } from '@/lib/model/id';
import type { LocalDate } from '@/lib/model/time';
import { db } from '@/lib/store/database';

declare const note: (what: string) => Promise<void>;

/** What the actions act on. */
type There = { ada: PersonId; double: PersonId; bruno: PersonId; draft: DraftId; reminder: ReminderId; meeting: MeetingId };

const later = '2030-01-02' as LocalDate;
const topics = { last: 'Since last time', next: 'Next steps' };

/** One of each thing that can be written. */
export const actions: Record<string, (there: There) => Promise<unknown>> = {
  'adding a person': () => addPerson({ name: 'Greta Holm', emails: ['greta@example.org'] }),
  'editing a field': ({ ada }) => editPerson(ada, { role: 'Chief Engineer', tags: ['tides'] }),
  'a status of several': ({ ada, bruno }) => setStatus([ada, bruno], 'declined', { reason: 'No time' }),
  'asking not to be contacted': ({ ada }) => setStatus([ada], 'doNotContact'),
  'tagging several': ({ ada, bruno }) => editTags([ada, bruno], { add: ['coast', 'energy'] }),
  deleting: ({ ada, bruno }) => deletePeople([ada, bruno]),
  merging: ({ ada, double }) => mergePeople(ada, double),
  'writing in a draft': ({ draft }) => writeDraft(draft, { body: 'My own words' }),
  'discarding a draft': ({ draft }) => discardDraft(draft),
  'marking as sent': ({ draft }) => markSent(draft, 'mailto'),
  'an answer': ({ ada }) => noteAnswer(ada, { text: 'Gladly.', status: 'replied' }),
  'a call': ({ ada }) => noteCall(ada, { outcome: 'spoke', notes: 'On Thursday.', status: 'scheduled' }),
  'setting a reminder': ({ bruno }) => setReminder(bruno, 'thankYou', later),
  'finishing a reminder': ({ reminder }) => finishReminder(reminder),
  'a template': () => addTemplate({ name: 'Mine', kind: 'firstContact', language: 'en', register: 'formal', subject: 'Tides', body: 'Hello' }),
  'a goal': () => addGoal({ text: 'Give a talk' }),
  'an assessment': ({ ada }) => assessPerson(ada, { wouldChange: 'If she moves' }),
  'starting a mentoring': ({ ada }) => startMentoring(ada, true),
  'an agreement': ({ bruno }) => agreeTo(bruno, later),
  checkpoints: ({ bruno }) => proposeCheckpoints(bruno),
  'planning a meeting': ({ bruno }) => planMeeting(bruno, { day: later, time: '17:30' }, topics),
  'holding a meeting': ({ meeting }) => holdMeeting(meeting),
  feedback: ({ bruno }) => addFeedback(bruno, 'mentor', { text: 'Keep: the notes' }),
  'ending a mentoring': ({ bruno }) => endMentoring(bruno, 'keep'),
  restoring: async () => {
    const preview = await previewRestore((await exportBackup()).text);
    if (preview.state === 'read') await restoreBackup({ ...preview.backup, searchPlaces: [], reminders: [] }, 'replace');
  },
  erasing: ({ bruno }) => erasePerson(bruno),
};

const first = async <Id>(ids: Promise<unknown[]>): Promise<Id> => (await ids)[0] as Id;

/** Who is there, in the same order each time. */
async function there(): Promise<There> {
  const named = async (name: string) => (await db.people.filter((person) => person.name === name).first())?.id as PersonId;
  return {
    ada: await named('Ada Winterbourne'),
    double: await named('A. Winterbourne'),
    bruno: await named('Bruno Falk'),
    draft: await first(db.drafts.toCollection().primaryKeys()),
    reminder: await first(db.reminders.toCollection().primaryKeys()),
    meeting: await first(db.meetings.toCollection().primaryKeys()),
  };
}

async function begin(): Promise<void> {
  for (const name of ['Ada Winterbourne', 'A. Winterbourne']) {
    const id = await addPerson({ name, emails: ['ada@example.org'], role: `Role of ${name}` });
    await noteAnswer(id, { text: `Word from ${name}`, status: 'replied' });
    await openDraft(id, { kind: 'thankYou' });
    await setReminder(id, 'followUp', later);
  }
  const bruno = await addPerson({ name: 'Bruno Falk', emails: ['bruno@example.org'] });
  await startMentoring(bruno, true);
  await editAgreement(bruno, { exit: 'At any time' });
  await planMeeting(bruno, { day: later, time: '12:00' }, topics);
  await addSearchPlace('The alumni office', 'alumniAssociation');
}

/** Makes what the actions act on (`begin`), or does one of them: notes when it is about to, and when it is done. */
export default async function act({ name }: { name: string }): Promise<void> {
  if (name === 'begin') await begin();
  const action = actions[name];
  if (action) {
    const world = await there();
    await note('ready');
    await action(world);
    await note('saved');
  }
}
