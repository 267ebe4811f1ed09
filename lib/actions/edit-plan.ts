import type { ChangeId } from '@/lib/model/id';
import { blankPlan, Plan, type PlanField } from '@/lib/model/plan';
import { editEntry } from './write-entries';

export type PlanWords = { [Field in PlanField]?: Plan[Field] | undefined };

/** Stores what is typed in the plan. Throws `ZodError` where a value does not fit. */
export const editPlan = (words: PlanWords, now = new Date()): Promise<ChangeId> =>
  editEntry({ table: 'plan', schema: Plan, id: 'plan', blank: blankPlan }, words, now);
