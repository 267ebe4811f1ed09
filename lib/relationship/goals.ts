import type { Goal } from '@/lib/model/goal';
import type { Mentorship } from '@/lib/model/mentorship';

/** The goals with which somebody helps: those chosen, else all that are not given up. */
export const goalsOf = <Row extends Pick<Goal, 'id' | 'text' | 'state'>>({ goalIds }: Pick<Mentorship, 'goalIds'>, goals: readonly Row[]): Row[] =>
  goals.filter(({ id, text, state }) => text.trim() && state !== 'dropped' && (!goalIds || goalIds.includes(id)));
