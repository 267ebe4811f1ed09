import type { Goal } from '@/lib/model/goal';
import type { Mentorship } from '@/lib/model/mentorship';
import type { Plan } from '@/lib/model/plan';
import type { AboutMe } from '@/lib/model/settings';

/** The goals with which somebody helps: those chosen, else all that are not given up. */
export const goalsOf = <Row extends Pick<Goal, 'id' | 'text' | 'state'>>({ goalIds }: Pick<Mentorship, 'goalIds'>, goals: readonly Row[]): Row[] =>
  goals.filter(({ id, text, state }) => text.trim() && state !== 'dropped' && (!goalIds || goalIds.includes(id)));

/**
 * What the user says about themselves, with the skills of the plan and of open goals among those to learn, each also by its other names:
 * drafts look for all of them in what somebody's page says.
 */
export function withWantedSkills<Me extends Pick<AboutMe, 'skills'>>(aboutMe: Me, { develop, synonyms = [] }: Pick<Plan, 'develop' | 'synonyms'>, goals: readonly Pick<Goal, 'skill' | 'state'>[]): Me {
  const wanted = [...develop, ...goals.filter(({ state }) => state === 'open').map(({ skill }) => skill)].map((skill) => skill.trim()).filter(Boolean);
  const isWanted = (name: string) => wanted.some((skill) => skill.toLowerCase() === name.trim().toLowerCase());
  const others = synonyms.filter(({ of }) => isWanted(of)).map(({ same }) => same);
  return { ...aboutMe, skills: [aboutMe.skills, ...wanted, ...others].filter(Boolean).join('\n') };
}
