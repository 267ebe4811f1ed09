import { ChangeId } from './id';
import { Instant } from './time';
import { z } from './zod';

/** The actions whose effect can be undone. */
export const ChangeAction = z.enum([
  'savePeople', 'addPerson', 'editPerson', 'setStatus', 'deletePeople', 'markSent', 'setReminder', 'finishReminder', 'moveReminder',
  'discardDraft', 'mergePeople', 'keepApart', 'editTags', 'importPeople',
  'noteAnswer', 'noteCall', 'saveTemplate', 'deleteTemplate', 'importTemplates',
  'addEntry', 'editEntry', 'deleteEntry', 'holdMeeting', 'startMentoring', 'endMentoring',
]);
export type ChangeAction = z.infer<typeof ChangeAction>;

const key = z.union([z.string(), z.array(z.string())]);
const row = z.record(z.string(), z.unknown());

/**
 * What a change did to one row, so that it can be taken back: `added` and the fields of `updated` carry a print of the value
 * written, by which later words of the user are recognised and kept.
 */
export const RowChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), table: z.string(), key, print: z.string() }),
  z.object({ kind: z.literal('removed'), table: z.string(), key, row }),
  z.object({
    kind: z.literal('updated'),
    table: z.string(),
    key,
    fields: z.array(z.object({ path: z.array(z.string()).min(1).max(2), before: z.unknown(), print: z.string() })),
  }),
]);
export type RowChange = z.infer<typeof RowChange>;

/** One entry of the undo ledger; what it did to the rows is kept beside it, in parts. */
export const Change = z.object({
  id: ChangeId,
  at: Instant,
  label: z.object({ action: ChangeAction, count: z.number().int().min(0) }),
  /** Changes of the same `series` that follow each other closely are one: what is saved as it is typed. */
  series: z.string().optional(),
});
export type Change = z.infer<typeof Change>;
