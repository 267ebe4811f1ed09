import { Dexie } from 'dexie';
import { Change } from '@/lib/model/change';
import { HistoryEvent } from '@/lib/model/history';
import type { DraftId, PersonId, TemplateId } from '@/lib/model/id';
import { Draft } from '@/lib/model/message';
import { Person } from '@/lib/model/person';
import { Reminder } from '@/lib/model/reminder';
import { type Setting, type SettingName, settings } from '@/lib/model/settings';
import { UserTemplate } from '@/lib/model/template';
import type { Instant, LocalDate } from '@/lib/model/time';
import { db } from './database';
import { mentoringTables } from './mentoring';
import { parseRow, parseRows } from './parse-rows';

export { getClip, picksFrom } from './clips';
export { listRecipes, recipesFor } from './recipes';
export { assessmentOf, getChoice, getContact, getMeeting, getPlan, listAssessments, listContacts, listGoals, listMeetings, listSearchPlaces, meetingsOf } from './journey';
export { agreementsOf, checkpointsOf, feedbackOf, getMentorship, listMentorings, mentoringSource, type MentoringRecord, readMentoring } from './mentoring';
export { countByStatus, countByTag, countPeople, findPeople, type PeopleFilter, searchPeople } from './find-people';
export type { ListedPerson } from './first-people';
export { findKnown } from './find-known';
export { findSaved } from './find-saved';
export { countFiltered, countFound, findFiltered, foundPeople, idsOf, isFiltering, peopleInOrder, peopleOf, textsOf } from './list-people';
export { neverContacted } from './never-contacted';
export { similarPeople } from './similar-people';
export { contactsSince, eventsSince, lastSentTo } from './recent-history';

/** One person, or `undefined` if there is none of this id. */
export const getPerson = async (id: PersonId): Promise<Person | undefined> => {
  const row = await db.people.get(id);
  return row && parseRow(Person, row);
};

/** What happened to a person, newest first. */
export const historyOf = async (id: PersonId): Promise<HistoryEvent[]> => {
  const events = parseRows(HistoryEvent, await db.history.where('personId').equals(id).toArray());
  return events.sort((a, b) => (a.at === b.at ? compare(b.id, a.id) : compare(b.at, a.at)));
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The drafts of a person, last written first. */
export const draftsOf = async (id: PersonId): Promise<Draft[]> =>
  parseRows(Draft, await db.drafts.where('personId').equals(id).toArray()).sort((a, b) => compare(b.updatedAt, a.updatedAt));

/**
 * Runs reads of one person, of what is planned with them and of the settings in one transaction, which costs less than one for each.
 * `read` starts them all at once.
 */
export const readingTogether = <T>(read: () => Promise<T>): Promise<T> =>
  db.transaction('r', [db.people, db.history, db.drafts, db.settings, db.templates, ...mentoringTables()], read);

export type OpenDraft = { draft: Draft; person: Person };

const withRecipients = async (drafts: Draft[]): Promise<OpenDraft[]> => {
  const rows = await db.people.bulkGet(drafts.map(({ personId }) => personId));
  return drafts.flatMap((draft, i) => {
    const person = rows[i] && parseRow(Person, rows[i]);
    return person ? [{ draft, person }] : [];
  });
};

/** The drafts of everybody, last written first, `limit` of them at most. */
export const openDrafts = async (limit: number): Promise<OpenDraft[]> =>
  withRecipients(parseRows(Draft, await db.drafts.orderBy('updatedAt').reverse().limit(limit).toArray()));

/** The drafts that went to the user's mail program and of which it is not known whether they were sent, the last one first. */
export const handedOverDrafts = async (limit: number): Promise<OpenDraft[]> =>
  withRecipients(parseRows(Draft, await db.drafts.orderBy('handedOver.at').reverse().limit(limit).toArray()));

/** The user's own templates by name. */
export const ownTemplates = async (): Promise<UserTemplate[]> =>
  parseRows(UserTemplate, await db.templates.toArray()).sort((a, b) => a.name.localeCompare(b.name) || compare(a.id, b.id));

/** Those of the user's own templates from which drafts to a person are made. */
export const templatesInUse = (drafts: readonly Draft[]): Promise<UserTemplate[]> => {
  const ids = drafts.flatMap(({ templateId }) => templateId ?? []);
  return ids.length ? db.templates.bulkGet(ids).then((rows) => parseRows(UserTemplate, rows.filter(Boolean))) : Promise.resolve([]);
};

export const getTemplate = async (id: TemplateId): Promise<UserTemplate | undefined> => {
  const row = await db.templates.get(id);
  return row && parseRow(UserTemplate, row);
};

export const getDraft = async (id: DraftId): Promise<Draft | undefined> => {
  const row = await db.drafts.get(id);
  return row && parseRow(Draft, row);
};

/** All reminders of a person, first due first. */
export const remindersOf = async (id: PersonId): Promise<Reminder[]> =>
  parseRows(Reminder, await db.reminders.where('personId').equals(id).toArray()).sort((a, b) => compare(a.dueOn, b.dueOn));

const open = (from: string | typeof Dexie.minKey, to: string | typeof Dexie.maxKey, includesEnd: boolean) =>
  db.reminders.where('[done+dueOn]').between(['no', from], ['no', to], true, includesEnd);

export type DueReminder = { reminder: Reminder; person: Person };

const withPeople = async (reminders: Reminder[]): Promise<DueReminder[]> => {
  const rows = await db.people.bulkGet(reminders.map(({ personId }) => personId));
  return reminders.flatMap((reminder, i) => {
    const person = rows[i] && parseRow(Person, rows[i]);
    return person ? [{ reminder, person }] : [];
  });
};

/** What is due on `today` or overdue, the oldest first. */
export const dueReminders = async (today: LocalDate): Promise<DueReminder[]> =>
  withPeople(parseRows(Reminder, await open(Dexie.minKey, today, true).toArray()));

export const countDue = async (today: LocalDate): Promise<number> => open(Dexie.minKey, today, true).count();

/** The next `limit` reminders that are due after `today`. */
export const upcomingReminders = async (today: LocalDate, limit: number): Promise<DueReminder[]> => {
  const reminders = await open(`${today}~`, Dexie.maxKey, true).limit(limit).toArray();
  return withPeople(parseRows(Reminder, reminders));
};

/** A setting as stored; what is absent or unusable in it is the default. */
export async function getSetting<Name extends SettingName>(name: Name): Promise<Setting<Name>> {
  const schema = settings[name];
  const stored = (await db.settings.get(name))?.value;
  const whole = schema.safeParse(stored ?? {});
  if (whole.success) return whole.data as Setting<Name>;
  const usable = Object.entries(stored as object).filter(([key, value]) => schema.safeParse({ [key]: value }).success);
  return schema.parse(Object.fromEntries(usable)) as Setting<Name>;
}

/** How many changes there were since a moment; as far as undo remembers them. */
export const changesSince = async (at: Instant | undefined): Promise<number> =>
  at === undefined ? db.changes.count() : db.changes.where('at').above(at).count();

/** The last change that can be undone. */
export const latestChange = async (): Promise<Change | undefined> => {
  const row = await db.changes.orderBy('id').last();
  return row && parseRow(Change, row);
};
