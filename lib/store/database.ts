import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Agreement } from '@/lib/model/agreement';
import type { Assessment } from '@/lib/model/assessment';
import type { Change } from '@/lib/model/change';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { Choice } from '@/lib/model/choice';
import type { Clip } from '@/lib/model/clip';
import type { Contact } from '@/lib/model/contact';
import type { Feedback } from '@/lib/model/feedback';
import type { Goal } from '@/lib/model/goal';
import type { HistoryEvent } from '@/lib/model/history';
import type { ChangeId } from '@/lib/model/id';
import type { Meeting } from '@/lib/model/meeting';
import type { Mentorship } from '@/lib/model/mentorship';
import type { Draft } from '@/lib/model/message';
import type { Plan } from '@/lib/model/plan';
import type { Recipe } from '@/lib/model/recipe';
import type { Reminder } from '@/lib/model/reminder';
import type { SearchPlace } from '@/lib/model/search-place';
import type { UserTemplate } from '@/lib/model/template';
import type { ChangePart } from './change-rows';
import { NewerDatabaseError } from './errors';
import { type Migration, migrations } from './migrations';
import type { PostingRow } from './postings/posting-row';
import type { DoNotContactRow, PersonRow, SettingRow, Tombstone } from './rows';

/**
 * IndexedDB for Dexie, which would open a database of a newer version without asking for one, and patch it to its own tables: writing there
 * could damage what this program does not know.
 */
const onlyKnownVersions = (factory: IDBFactory) => ({
  open: (name: string, version?: number) => {
    if (version === undefined) throw new NewerDatabaseError();
    return factory.open(name, version);
  },
  deleteDatabase: (name: string) => factory.deleteDatabase(name),
});

/** The user's data. Writes are on the disk when they are reported done (`strict`). */
export class Database extends Dexie {
  declare people: EntityTable<PersonRow, 'id'>;
  declare postings: Table<PostingRow, [string, number]>;
  declare history: EntityTable<HistoryEvent, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare templates: EntityTable<UserTemplate, 'id'>;
  declare reminders: EntityTable<Reminder, 'id'>;
  declare settings: EntityTable<SettingRow, 'name'>;
  declare changes: EntityTable<Change, 'id'>;
  declare changeParts: Table<ChangePart, [ChangeId, number]>;
  declare doNotContact: EntityTable<DoNotContactRow, 'hash'>;
  declare clips: EntityTable<Clip, 'id'>;
  declare recipes: EntityTable<Recipe, 'id'>;
  declare goals: EntityTable<Goal, 'id'>;
  declare plan: EntityTable<Plan, 'id'>;
  declare contacts: EntityTable<Contact, 'id'>;
  declare searchPlaces: EntityTable<SearchPlace, 'id'>;
  declare meetings: EntityTable<Meeting, 'id'>;
  declare choice: EntityTable<Choice, 'id'>;
  declare assessments: EntityTable<Assessment, 'id'>;
  declare mentorships: EntityTable<Mentorship, 'id'>;
  declare agreements: EntityTable<Agreement, 'id'>;
  declare checkpoints: EntityTable<Checkpoint, 'id'>;
  declare feedback: EntityTable<Feedback, 'id'>;
  declare tombstones: Table<Tombstone, [string, string]>;

  constructor(name = 'mentor-trail', versions: readonly Migration[] = migrations) {
    super(name, {
      chromeTransactionDurability: 'strict',
      // The cache shows writes before they are on the disk.
      cache: 'disabled',
      ...(globalThis.indexedDB && { indexedDB: onlyKnownVersions(globalThis.indexedDB) }),
    });
    versions.forEach(({ stores, upgrade }, i) => {
      const version = this.version(i + 1).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    });
  }
}

export const db = new Database();
