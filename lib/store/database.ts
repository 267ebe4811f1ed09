import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Change } from '@/lib/model/change';
import type { HistoryEvent } from '@/lib/model/history';
import type { Draft } from '@/lib/model/message';
import type { Reminder } from '@/lib/model/reminder';
import { NewerDatabaseError } from './errors';
import { type Migration, migrations } from './migrations';
import type { DoNotContactRow, PersonRow, SettingRow, Tombstone } from './rows';

/** Dexie multiplies its versions by ten for IndexedDB. */
const nativeVersion = (version: number) => version * 10;

/** The user's data. Writes are on the disk when they are reported done (`strict`). */
export class Database extends Dexie {
  declare people: EntityTable<PersonRow, 'id'>;
  declare history: EntityTable<HistoryEvent, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare reminders: EntityTable<Reminder, 'id'>;
  declare settings: EntityTable<SettingRow, 'name'>;
  declare changes: EntityTable<Change, 'id'>;
  declare doNotContact: EntityTable<DoNotContactRow, 'hash'>;
  declare tombstones: Table<Tombstone, [string, string]>;

  constructor(name = 'mentor-trail', versions: readonly Migration[] = migrations) {
    super(name, { chromeTransactionDurability: 'strict' });
    versions.forEach(({ stores, upgrade }, i) => {
      const version = this.version(i + 1).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    });
    // Dexie opens a database of a newer version as if it were its own; writing to it could damage what this program does not know.
    this.on('ready', () => {
      if (this.backendDB().version > nativeVersion(versions.length)) throw new NewerDatabaseError();
    });
  }
}

export const db = new Database();
