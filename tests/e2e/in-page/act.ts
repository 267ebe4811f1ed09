import { addPerson } from '@/lib/actions/add-person';
import { assessPerson } from '@/lib/actions/assess-person';
import { backUpIfDue } from '@/lib/actions/back-up';
import { chooseRecipient } from '@/lib/actions/choose-recipient';
import { completePerson } from '@/lib/actions/complete-person';
import { decideAtCheckpoint } from '@/lib/actions/decide-at-checkpoint';
import { deletePeople } from '@/lib/actions/delete-people';
import { deleteRecipe } from '@/lib/actions/delete-recipe';
import { deleteTemplates } from '@/lib/actions/delete-templates';
import { discardDraft } from '@/lib/actions/discard-draft';
import { draftToContact } from '@/lib/actions/draft-to-contact';
import { dropClips } from '@/lib/actions/drop-clips';
import { editPerson } from '@/lib/actions/edit-person';
import { editTags } from '@/lib/actions/edit-tags';
import { endMentoring } from '@/lib/actions/end-mentoring';
import { eraseEverything } from '@/lib/actions/erase-everything';
import { erasePerson } from '@/lib/actions/erase-person';
import { importRecipes } from '@/lib/actions/exchange-recipes';
import { exportBackup } from '@/lib/actions/export-backup';
import { finishReminder } from '@/lib/actions/finish-reminder';
import { addFeedback } from '@/lib/actions/file-feedback';
import { forgetOld } from '@/lib/actions/forget-old';
import { handOver } from '@/lib/actions/hand-over';
import { holdMeeting } from '@/lib/actions/hold-meeting';
import { importTemplates } from '@/lib/actions/import-templates';
import { keepApart } from '@/lib/actions/keep-apart';
import { keepDraft } from '@/lib/actions/keep-draft';
import { keepOpened } from '@/lib/actions/keep-opened';
import { labelDraft } from '@/lib/actions/label-draft';
import { markSent } from '@/lib/actions/mark-sent';
import { mergePeople } from '@/lib/actions/merge-people';
import { moveReminder } from '@/lib/actions/move-reminder';
import { noteAnswer } from '@/lib/actions/note-answer';
import { noteCall } from '@/lib/actions/note-call';
import { openDraft } from '@/lib/actions/open-draft';
import { overrideFinding } from '@/lib/actions/override-finding';
import { planMeeting } from '@/lib/actions/plan-meeting';
import { resetDraft } from '@/lib/actions/reset-draft';
import { previewRestore, restoreBackup } from '@/lib/actions/restore-backup';
import { restoreVersion } from '@/lib/actions/restore-version';
import { loadSamplePeople, removeSamplePeople } from '@/lib/actions/sample-people';
import { saveRecipe } from '@/lib/actions/save-recipe';
import { changeSetting } from '@/lib/actions/change-setting';
import { addTemplate } from '@/lib/actions/save-template';
import { setReminder } from '@/lib/actions/set-reminder';
import { setStatus } from '@/lib/actions/set-status';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { storeClip } from '@/lib/actions/store-clip';
import { undo } from '@/lib/actions/undo';
import { agreeTo, editAgreement } from '@/lib/actions/write-agreement';
import { addCheckpoint, proposeCheckpoints } from '@/lib/actions/write-checkpoint';
import { addContact } from '@/lib/actions/write-contact';
import { writeDraft } from '@/lib/actions/write-draft';
import { addGoal } from '@/lib/actions/write-goal';
import { deleteMeeting, editMeeting } from '@/lib/actions/write-meeting';
import { addSearchPlace } from '@/lib/actions/write-search-place';
import { Clip } from '@/lib/model/clip';
import { type CheckpointId, type ClipId, type ContactId, type DraftId, type MeetingId, newId, type PersonId, type RecipeId, type ReminderId, type TemplateId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import { Recipe } from '@/lib/model/recipe';
import { toRecipeFile } from '@/lib/model/recipe-file';
import { AutoBackup } from '@/lib/model/auto-backup';
import { type LocalDate, toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { getDraft, getPerson, latestChange } from '@/lib/store/queries';

declare const note: (what: string) => Promise<void>;

/** What the actions act on. */
type There = {
  ada: PersonId;
  double: PersonId;
  bruno: PersonId;
  draft: DraftId;
  handed: DraftId;
  reminder: ReminderId;
  meeting: MeetingId;
  checkpoint: CheckpointId;
  contact: ContactId;
  template: TemplateId;
  recipe: RecipeId;
  clip: ClipId;
};

const later = '2030-01-02' as LocalDate;
const topics = { last: 'Since last time', next: 'Next steps' };
const ownTemplate = { name: 'Mine', kind: 'firstContact', language: 'en', register: 'formal', subject: 'Tides', body: 'Hello' } as const;
const at = toInstant(new Date('2026-03-02T09:00:00Z'));
const recipe = (path: string): Recipe =>
  Recipe.parse({ id: newId<RecipeId>(), name: 'Tidal', origin: 'https://tidal.example', path, entries: 'main > div', rules: { name: { at: 'h3', line: 0 } }, createdAt: at, updatedAt: at });
const clip = (): Clip => Clip.parse({ id: newId<ClipId>(), at: toInstant(new Date()), url: 'https://tidal.example/', title: '', kind: 'selection', text: 'Greta Holm, Engineer' });

/** Each thing that can be written, once; what is written for good stands after what needs it. */
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
  'a template': () => addTemplate(ownTemplate),
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
  'completing somebody known': ({ bruno }) => completePerson(bruno, { name: 'Bruno Falk', role: 'Baker', notes: 'Met by chance.' }),
  'moving a reminder': ({ reminder }) => moveReminder(reminder, '2031-01-02' as LocalDate),
  'keeping two apart': ({ ada, double }) => keepApart(ada, double),
  'a record for a contact': ({ contact }) => draftToContact(contact, 'search'),
  'a decision at a checkpoint': ({ checkpoint }) => decideAtCheckpoint(checkpoint, 'pause'),
  'words of a meeting': ({ meeting }) => editMeeting(meeting, { notes: 'Bring the map.' }),
  'deleting a meeting': ({ meeting }) => deleteMeeting(meeting),
  'deleting a template': ({ template }) => deleteTemplates([template]),
  'templates from a file': () => importTemplates(JSON.stringify({ format: 'mentor-trail-templates', version: 1, templates: [{ ...ownTemplate, name: 'Other' }, { ...ownTemplate, name: 'Third' }] })),
  'undoing the last change': async () => undo((await latestChange())?.id as never),
  'a setting': async () => changeSetting('preferences', (stored) => ({ ...stored, handOver: 'copy' })),
  'a recipe': () => saveRecipe(recipe('/team')),
  'recipes from a file': () => importRecipes(toRecipeFile([recipe('/one'), recipe('/two')])),
  'deleting a recipe': ({ recipe: id }) => deleteRecipe(id),
  'a text from a page': () => storeClip(clip()),
  'dropping a text from a page': ({ clip: id }) => dropClips([id]),
  'the recipient of a draft': ({ draft }) => chooseRecipient(draft, 'ada.other@example.org'),
  'the language of a draft': ({ draft }) => labelDraft(draft, { language: 'de' }),
  'passing a remark over': ({ draft }) => overrideFinding(draft, 'noReason', 'We know each other.'),
  'an older version of a draft': ({ draft }) => restoreVersion(draft, { at, subject: 'Earlier', body: 'As it was' }),
  'a draft anew': ({ draft }) => resetDraft(draft),
  'going on with a draft that was handed over': ({ handed }) => keepDraft(handed),
  'a draft that was only opened': async ({ draft, bruno }) => {
    const other = (await getDraft(draft)) as Draft;
    await keepOpened({ ...other, id: newId<DraftId>(), personId: bruno, edited: false });
  },
  'handing a draft over': async ({ draft, ada }) => {
    Object.assign(navigator.clipboard, { writeText: () => Promise.resolve() });
    await handOver((await getDraft(draft)) as never, (await getPerson(ada)) as never, 'copy');
  },
  'a backup that is not allowed': async () => {
    await changeSetting('autoBackup', () => AutoBackup.parse({ on: true }));
    await backUpIfDue();
  },
  'removing the sample people': () => removeSamplePeople(),
  erasing: ({ bruno }) => erasePerson(bruno),
  'forgetting what is old': () => forgetOld(new Date('2040-01-01')),
  'erasing everything': () => eraseEverything(),
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
    handed: await first(db.drafts.toCollection().offset(1).primaryKeys()),
    reminder: await first(db.reminders.toCollection().primaryKeys()),
    meeting: await first(db.meetings.toCollection().primaryKeys()),
    checkpoint: await first(db.checkpoints.toCollection().primaryKeys()),
    contact: await first(db.contacts.toCollection().primaryKeys()),
    template: await first(db.templates.toCollection().primaryKeys()),
    recipe: await first(db.recipes.toCollection().primaryKeys()),
    clip: await first(db.clips.toCollection().primaryKeys()),
  };
}

async function begin(): Promise<void> {
  for (const name of ['Ada Winterbourne', 'A. Winterbourne']) {
    const id = await addPerson({ name, emails: ['ada@example.org'], role: `Role of ${name}` });
    await noteAnswer(id, { text: `Word from ${name}`, status: 'replied' });
    await openDraft(id, { kind: 'thankYou' });
    await setReminder(id, 'followUp', later);
  }
  await db.drafts.toCollection().offset(1).modify({ handedOver: { via: 'copy', at } });
  const bruno = await addPerson({ name: 'Bruno Falk', emails: ['bruno@example.org'] });
  await startMentoring(bruno, true);
  await editAgreement(bruno, { exit: 'At any time' });
  await planMeeting(bruno, { day: later, time: '12:00' }, topics);
  await addCheckpoint(bruno, later);
  await addContact('Aunt Vera', 'family');
  await addTemplate({ ...ownTemplate, name: 'First' });
  await saveRecipe(recipe('/people'));
  await storeClip(clip());
  await loadSamplePeople('en');
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
