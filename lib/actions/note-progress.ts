import { Goal } from '@/lib/model/goal';
import { type ChangeId, type EntryId, type GoalId, newId } from '@/lib/model/id';
import { type LocalDate, toLocalDate } from '@/lib/model/time';
import { editEntry } from './write-entries';

/** Notes how far a goal is on a day (0 to 100); of one day the last word counts. Throws `Refusal` where the goal is gone. */
export const noteProgress = (id: GoalId, progress: number, now = new Date(), on: LocalDate = toLocalDate(now)): Promise<ChangeId> =>
  editEntry(
    { table: 'goals', schema: Goal, id },
    (goal) => {
      const isOfThatDay = (entry: Goal['evidence'][number]) => entry.on === on && entry.progress !== undefined && !entry.text;
      const others = goal.evidence.filter((entry) => !isOfThatDay(entry));
      const known = goal.evidence.find(isOfThatDay);
      const entry = { id: known?.id ?? newId<EntryId>(), on, text: '', progress };
      const isReached = goal.state !== 'dropped' && progress === 100;
      return { evidence: [...others, entry], progress, state: isReached ? 'reached' : goal.state === 'reached' ? 'open' : goal.state };
    },
    now,
  );
