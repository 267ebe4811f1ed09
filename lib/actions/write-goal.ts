import { Goal, type GoalField } from '@/lib/model/goal';
import { type ChangeId, type GoalId, newId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { addEntry, deleteEntries, editEntry } from './write-entries';

export type GoalWords = Partial<Pick<Goal, GoalField>>;

/** Writes down a new goal. Throws `ZodError` where a value does not fit. */
export async function addGoal(words: GoalWords, now = new Date()): Promise<GoalId> {
  const at = toInstant(now);
  const blank: Goal = {
    id: newId<GoalId>(), text: '', horizon: 'long', skill: '', measure: '', progress: 0, state: 'open', evidence: [], createdAt: at, updatedAt: at,
  };
  await addEntry('goals', Goal, { ...blank, ...words }, now);
  return blank.id;
}

/** Stores what is typed in a goal; `undefined` clears a field. Throws `Refusal` where it is gone, `ZodError` where a value does not fit. */
export const editGoal = (id: GoalId, words: { [Field in GoalField]?: Goal[Field] | undefined }, now = new Date()): Promise<ChangeId> =>
  editEntry({ table: 'goals', schema: Goal, id }, words, now);

export const deleteGoal = (id: GoalId, now = new Date()): Promise<ChangeId> => deleteEntries('goals', [id], now);
