import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deletePeople } from '@/lib/actions/delete-people';
import { erasePerson } from '@/lib/actions/erase-person';
import { everythingAbout } from '@/lib/actions/everything-about';
import { exportData } from '@/lib/actions/export-data';
import { mergePeople } from '@/lib/actions/merge-people';
import { savePeople } from '@/lib/actions/save-people';
import { undo } from '@/lib/actions/undo';
import {
  type AgreementId, type AssessmentId, type CheckpointId, type ContactId, newId, type DraftId, type EventId, type FeedbackId, type MeetingId,
  type MentorshipId, type PersonId, type ReminderId,
} from '@/lib/model/id';
import { blankMeeting } from '@/lib/model/meeting';
import { blankMentorship } from '@/lib/model/mentorship';
import { type Stored, storedTables, type TableOfPerson, tablesOfPerson } from '@/lib/model/stored-tables';
import { type LocalDate, toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, bruno, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const at = toInstant(monday);
let id: PersonId;
let other: PersonId;

/** One row of every table about a person: a new table is a compile error here until it has one. */
const samples: { [Name in TableOfPerson]: (personId: PersonId) => Stored<Name> } = {
  history: (personId) => ({ id: newId<EventId>(), personId, at, type: 'replied', text: 'Gladly.' }),
  drafts: (personId) => ({
    id: newId<DraftId>(), personId, kind: 'firstContact', language: 'en', register: 'formal', subject: 'Tides', body: 'Dear …', edited: true,
    createdAt: at, updatedAt: at,
  }),
  reminders: (personId) => ({ id: newId<ReminderId>(), personId, kind: 'followUp', dueOn: '2026-03-09' as LocalDate, done: 'no', createdAt: at }),
  contacts: (personId) => ({ id: newId<ContactId>(), personId, name: 'Ines', relation: 'professor', introduces: '', notes: '', createdAt: at, updatedAt: at }),
  meetings: (personId) => blankMeeting({ id: newId<MeetingId>(), personId, kind: 'first', zone: 'Europe/Berlin', minutes: 30 }, at),
  assessments: (personId) => ({
    id: newId<AssessmentId>(), personId, ratings: {}, knockOuts: [], wouldChange: 'If she moves', createdAt: at, updatedAt: at,
  }),
  mentorships: (personId) => ({ ...blankMentorship(newId<MentorshipId>(), personId, at), why: 'She asks good questions.' }),
  agreements: (personId) => ({ id: newId<AgreementId>(), personId, version: 1, exit: 'At any time.', createdAt: at, updatedAt: at }),
  checkpoints: (personId) => ({
    id: newId<CheckpointId>(), personId, kind: 'third', dueOn: '2026-05-04' as LocalDate, title: '', notes: '', done: 'no', createdAt: at, updatedAt: at,
  }),
  feedback: (personId) => ({
    id: newId<FeedbackId>(), personId, form: 'mentor', on: '2026-05-04' as LocalDate, ratings: {}, answers: { keep: 'The notes' }, text: 'Keep: the notes',
    createdAt: at, updatedAt: at,
  }),
};

const words = { reminder: {} } as Parameters<typeof exportData>[2];
const countOf = (table: TableOfPerson, personId: PersonId) => db.table(table).where('personId').equals(personId).count();

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  [id, other] = (await savePeople([anna, bruno], teamPage, monday)).ids as [PersonId, PersonId];
  await db.history.clear();
  for (const table of tablesOfPerson) await db.table(table).add(storedTables[table].schema.parse(samples[table](other)));
});

describe('the tables of the database', () => {
  it('are all registered, but for what is made from others or kept for a week only', () => {
    const left = new Set(['postings', 'changes', 'changeParts', 'clips']);
    const kept = db.tables.map(({ name }) => name).filter((name) => !left.has(name));
    expect(Object.keys(storedTables).sort()).toEqual(kept.sort());
  });

  it('are registered as about a person where their rows name one', () => {
    const named = db.tables.filter(({ schema }) => 'personId' in schema.idxByName).map(({ name }) => name);
    expect([...tablesOfPerson].sort()).toEqual(named.sort());
  });

  it('have the key that the registry says', () => {
    for (const [name, { key }] of Object.entries(storedTables)) expect([db.table(name).schema.primKey.keyPath].flat(), name).toEqual(key);
  });
});

describe.each(tablesOfPerson)('what is in %s about a person', (table) => {
  it('is deleted with them, and comes back', async () => {
    const rows = await db.table(table).toArray();
    const change = await deletePeople([other], monday);
    expect(await countOf(table, other)).toBe(0);
    await undo(change);
    expect(await db.table(table).toArray()).toEqual(rows);
  });

  it('is erased with them', async () => {
    const [{ id: key }] = (await db.table(table).toArray()) as [{ id: string }];
    await erasePerson(other, monday);
    const disk = JSON.stringify(await Promise.all(db.tables.map((one) => one.toArray())));
    expect(disk).not.toContain(key);
  });

  it('goes over to the record that they are merged into', async () => {
    await mergePeople(id, other, {}, monday);
    expect(await countOf(table, other)).toBe(0);
    expect(await countOf(table, id)).toBeGreaterThan(0);
  });

  it('is given out with them', async () => {
    const [row] = (await db.table(table).toArray()) as [object];
    const { text } = await exportData('json', { ids: [other] }, words, monday);
    expect(JSON.parse(text).tables[table]).toEqual([row]);
    expect(JSON.parse((await everythingAbout(other)).text).tables[table]).toEqual([row]);
  });
});
