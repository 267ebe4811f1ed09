import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { Agreement } from '@/lib/model/agreement';
import { Assessment } from '@/lib/model/assessment';
import { Change } from '@/lib/model/change';
import { Checkpoint } from '@/lib/model/checkpoint';
import { Choice } from '@/lib/model/choice';
import { Clip } from '@/lib/model/clip';
import { Contact } from '@/lib/model/contact';
import { Feedback } from '@/lib/model/feedback';
import { Goal } from '@/lib/model/goal';
import { HistoryEvent } from '@/lib/model/history';
import { Meeting } from '@/lib/model/meeting';
import { Mentorship } from '@/lib/model/mentorship';
import { Draft } from '@/lib/model/message';
import { Person } from '@/lib/model/person';
import { Plan } from '@/lib/model/plan';
import { Recipe } from '@/lib/model/recipe';
import { Reminder } from '@/lib/model/reminder';
import { SearchPlace } from '@/lib/model/search-place';
import { UserTemplate } from '@/lib/model/template';
import { Database, db } from '@/lib/store/database';
import { NewerDatabaseError, StorageFullError, storeError } from '@/lib/store/errors';
import { migrations } from '@/lib/store/migrations';
import { getPerson } from '@/lib/store/queries';
import { saveSetting } from '@/lib/actions/save-setting';
import { getSetting } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

/** What may be indexed: the fields of the schemas, and what `lib/store/rows.ts` derives from them or adds. */
const fields: Record<string, string[]> = {
  people: [...Object.keys(Person.shape), 'matchKeys', 'order', 'place'],
  history: HistoryEvent.options.flatMap((event) => Object.keys(event.shape)),
  drafts: Object.keys(Draft.shape),
  reminders: Object.keys(Reminder.shape),
  templates: Object.keys(UserTemplate.shape),
  changes: Object.keys(Change.shape),
  changeParts: ['change', 'part', 'rows'],
  postings: ['bucket', 'shard', 'words', 'ends', 'entries'],
  clips: Clip.options.flatMap((clip) => Object.keys(clip.shape)),
  recipes: Object.keys(Recipe.shape),
  goals: Object.keys(Goal.shape),
  plan: Object.keys(Plan.shape),
  contacts: Object.keys(Contact.shape),
  searchPlaces: Object.keys(SearchPlace.shape),
  meetings: Object.keys(Meeting.shape),
  choice: Object.keys(Choice.shape),
  assessments: Object.keys(Assessment.shape),
  mentorships: Object.keys(Mentorship.shape),
  agreements: Object.keys(Agreement.shape),
  checkpoints: Object.keys(Checkpoint.shape),
  feedback: Object.keys(Feedback.shape),
  settings: ['name', 'value'],
  doNotContact: ['hash', 'at'],
  tombstones: ['table', 'key', 'at'],
};

describe('the database', () => {
  it('indexes only fields that exist', () => {
    expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(fields).sort());
    for (const { name, schema } of db.tables) {
      for (const index of [schema.primKey, ...schema.indexes]) {
        const paths = [index.keyPath ?? []].flat().map((path) => path.split('.')[0]);
        expect(fields[name]).toEqual(expect.arrayContaining(paths));
      }
    }
  });

  it('has one frozen file per version', () => {
    const files = readdirSync('lib/store/migrations').filter((name) => name !== 'index.ts').sort();
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map((_, i) => i + 1));
  });

  it('writes to the disk before it says so', () => {
    expect((db as unknown as { _options: { chromeTransactionDurability: string } })._options.chromeTransactionDurability).toBe('strict');
  });

  it('refuses a database of a newer version and leaves it alone', async () => {
    const newer = new Dexie('newer');
    newer.version(migrations.length + 1).stores({ people: 'id, updatedAt', novelties: 'id' });
    await newer.table('novelties').add({ id: 'x' });
    const version = newer.backendDB().version;
    newer.close();
    const older = new Database('newer');
    const error: unknown = await older.people.toArray().catch((reason: unknown) => storeError(reason));
    expect(error).toBeInstanceOf(NewerDatabaseError);
    older.close();
    await newer.open();
    expect(await newer.table('novelties').count()).toBe(1);
    expect(newer.backendDB().version).toBe(version);
    expect([...newer.backendDB().objectStoreNames]).toEqual(['novelties', 'people']);
  });

  it('has words for a full disk', async () => {
    const full = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    await expect(writing([db.settings], () => Promise.reject(Object.assign(new Error('y'), { name: 'AbortError', inner: full })))).rejects.toBeInstanceOf(StorageFullError);
  });

  it('leaves a broken row out and reports it', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    await db.table('people').put({ id: 'broken', name: 3 });
    expect(await getPerson('broken' as never)).toBeUndefined();
    expect(String(report.mock.calls[0]?.[0])).toContain('broken');
  });

  it('gives defaults for settings that are absent, and keeps what is usable of broken ones', async () => {
    expect(await getSetting('preferences')).toMatchObject({ handOver: 'mailto' });
    await saveSetting('aboutMe', { ...(await getSetting('aboutMe')), name: 'Mia Sand' });
    await db.table('settings').update('aboutMe', { 'value.phone': 7 });
    expect(await getSetting('aboutMe')).toMatchObject({ name: 'Mia Sand', phone: '' });
  });
});
