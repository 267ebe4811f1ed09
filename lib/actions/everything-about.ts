import { toBackup } from '@/lib/interchange/json/write-backup';
import { HistoryEvent } from '@/lib/model/history';
import type { PersonId } from '@/lib/model/id';
import { Draft } from '@/lib/model/message';
import { Person } from '@/lib/model/person';
import { Reminder } from '@/lib/model/reminder';
import { changesAbout } from '@/lib/store/changes-about';
import { db } from '@/lib/store/database';
import { parseRows } from '@/lib/store/parse-rows';
import type { TextFile } from './save-file';

/**
 * Everything that is held about a person, also if they were deleted and undo still remembers them, as a file in the format of a
 * backup: what somebody who asks "what do you have about me?" is to be given.
 */
export async function everythingAbout(id: PersonId): Promise<TextFile> {
  const tables = [db.people, db.history, db.drafts, db.reminders, db.changes, db.changeParts];
  const text = await db.transaction('r', tables, async () => {
    const people = parseRows(Person, await db.people.where('id').equals(id).toArray());
    const history = parseRows(HistoryEvent, await db.history.where('personId').equals(id).toArray());
    const drafts = parseRows(Draft, await db.drafts.where('personId').equals(id).toArray());
    const reminders = parseRows(Reminder, await db.reminders.where('personId').equals(id).toArray());
    const merged = history.flatMap((event) => (event.type === 'merged' ? [event.otherId] : []));
    const keys = [...history, ...drafts, ...reminders].map((row) => row.id);
    return toBackup({ people, history, drafts, reminders }, await changesAbout([id, ...merged], keys));
  });
  return { name: `mentor-trail-${id}.json`, type: 'application/json', text };
}
