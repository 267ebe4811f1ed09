import { HistoryEvent } from '@/lib/model/history';
import { Draft } from '@/lib/model/message';
import { Person } from '@/lib/model/person';
import { Recipe } from '@/lib/model/recipe';
import { Reminder } from '@/lib/model/reminder';
import { UserTemplate } from '@/lib/model/template';
import { Instant } from '@/lib/model/time';
import { z } from '@/lib/model/zod';

/** Any value that JSON has. */
const Value = z.json();

/**
 * The tables of a backup, with what a row of each must be; one entry here is one more table in every backup. Rows that are made
 * from others (the full-text index) and what is kept for a week only (what undo remembers, unfinished clips) are no part of it.
 */
export const backupTables = {
  people: Person,
  history: HistoryEvent,
  drafts: Draft,
  reminders: Reminder,
  templates: UserTemplate,
  recipes: Recipe,
  settings: z.object({ name: z.string().min(1).max(60), value: Value }),
  doNotContact: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), at: Instant }),
  tombstones: z.object({ table: z.string().max(60), key: z.string().max(200), at: Instant }),
} as const;

export type BackupTable = keyof typeof backupTables;
export type Backup = { [Name in BackupTable]: z.infer<(typeof backupTables)[Name]>[] };

export const backupTableNames = Object.keys(backupTables) as BackupTable[];

/** What names a row within its table. */
const keys: { [Name in BackupTable]: (row: Backup[Name][number]) => string } = {
  people: ({ id }) => id,
  history: ({ id }) => id,
  drafts: ({ id }) => id,
  reminders: ({ id }) => id,
  templates: ({ id }) => id,
  recipes: ({ id }) => id,
  settings: ({ name }) => name,
  doNotContact: ({ hash }) => hash,
  tombstones: ({ table, key }) => `${table}\n${key}`,
};

export const backupKey = <Name extends BackupTable>(table: Name, row: Backup[Name][number]): string => keys[table](row);

export const format = 'mentor-trail';
/** Of the format: raised when older programs could not read it any more. */
export const version = 1;
