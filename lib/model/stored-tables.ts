import { Agreement } from './agreement';
import { Assessment } from './assessment';
import { Checkpoint } from './checkpoint';
import { Choice } from './choice';
import { Contact } from './contact';
import { Feedback } from './feedback';
import { Goal } from './goal';
import { HistoryEvent } from './history';
import type { PersonId } from './id';
import { Meeting } from './meeting';
import { Mentorship } from './mentorship';
import { Draft } from './message';
import { Person } from './person';
import { Plan } from './plan';
import { Recipe } from './recipe';
import { Reminder } from './reminder';
import { SearchPlace } from './search-place';
import { UserTemplate } from './template';
import { Instant } from './time';
import { z } from './zod';

type Row = Record<string, unknown>;

/**
 * `key`: the fields that name a row. `ofPerson`: each row is about the person in its (indexed) field `personId` and shares their
 * fate. `isLater`: which of two versions of a row stays when a backup is merged; else the one changed later, if rows say so.
 */
type Spec<Schema> = { schema: Schema; key: readonly string[]; ofPerson: boolean; isLater?: (row: Row, present: Row) => boolean };

const table = <Schema extends z.ZodType>(schema: Schema, key: readonly string[] = ['id']) =>
  ({ schema, key, ofPerson: false }) as const satisfies Spec<Schema>;

const ofPerson = <Schema extends z.ZodType<{ id: string; personId?: PersonId | undefined }>>(schema: Schema, isLater?: Spec<Schema>['isLater']) =>
  ({ schema, key: ['id'], ofPerson: true, ...(isLater && { isLater }) }) as const satisfies Spec<Schema>;

/**
 * What the user has, table by table. One entry is one more table in every backup and restore, in what undo remembers, and, of a
 * table of people, in what is deleted, merged, erased and given out with a person. Not here: what is made from other rows (the
 * full-text index), and what is kept for a week only (what undo remembers, unfinished clips).
 */
export const storedTables = {
  people: table(Person),
  history: ofPerson(HistoryEvent),
  drafts: ofPerson(Draft),
  // What was done once is done.
  reminders: ofPerson(Reminder, (row, present) => row.done !== 'no' && present.done === 'no'),
  templates: table(UserTemplate),
  recipes: table(Recipe),
  goals: table(Goal),
  plan: table(Plan),
  contacts: ofPerson(Contact),
  searchPlaces: table(SearchPlace),
  meetings: ofPerson(Meeting),
  choice: table(Choice),
  assessments: ofPerson(Assessment),
  mentorships: ofPerson(Mentorship),
  agreements: ofPerson(Agreement),
  checkpoints: ofPerson(Checkpoint),
  feedback: ofPerson(Feedback),
  settings: table(z.object({ name: z.string().min(1).max(60), value: z.json() }), ['name']),
  /** A salted hash of a match key of somebody who asked not to be contacted and was deleted since. */
  doNotContact: table(z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), at: Instant }), ['hash']),
  /** What remains of a deleted row, so that another device does not bring it back. */
  tombstones: table(z.object({ table: z.string().max(60), key: z.string().max(200), at: Instant }), ['table', 'key']),
} as const;

export type StoredTable = keyof typeof storedTables;
export type Stored<Name extends StoredTable> = z.infer<(typeof storedTables)[Name]['schema']>;

/** The tables whose rows are about one person each. */
export type TableOfPerson = { [Name in StoredTable]: (typeof storedTables)[Name]['ofPerson'] extends true ? Name : never }[StoredTable];

export const storedTableNames = Object.keys(storedTables) as StoredTable[];
export const tablesOfPerson = storedTableNames.filter((name): name is TableOfPerson => storedTables[name].ofPerson);

/** The tables whose rows are all about a mentoring; of the meetings, those of the mentoring are. */
export const tablesOfMentoring = ['mentorships', 'agreements', 'checkpoints', 'feedback'] as const satisfies readonly TableOfPerson[];
export const isOfMentoring = (name: StoredTable, row: object): boolean =>
  (tablesOfMentoring as readonly StoredTable[]).includes(name) || (name === 'meetings' && (row as Row).kind === 'regular');

export type RowKey = string | string[];

/** The primary key of a row. */
export const storedKey = (name: StoredTable, row: object): RowKey => {
  const values = storedTables[name].key.map((field) => String((row as Row)[field]));
  return values.length === 1 ? (values[0] ?? '') : values;
};

const changedLater = (row: Row, present: Row) =>
  typeof row.updatedAt === 'string' && typeof present.updatedAt === 'string' && row.updatedAt > present.updatedAt;

/** Whether the version of a row in a backup goes over the one that is there. */
export const isLaterVersion = <Name extends StoredTable>(name: Name, row: Stored<Name>, present: Stored<Name>): boolean => {
  const { isLater = changedLater }: Spec<unknown> = storedTables[name];
  return isLater(row as Row, present as Row);
};
