import type { Goal } from '@/lib/model/goal';
import { type Plan, type PlanStep, planSteps } from '@/lib/model/plan';

const isWritten = (text: string) => text.trim() !== '';

/** Whether a question is answered. How often to meet and how a meeting goes have usual answers. */
const answered: Record<PlanStep, (plan: Plan, goals: readonly Goal[]) => boolean> = {
  vision: ({ vision }) => isWritten(vision),
  skills: ({ develop, avoid }) => develop.length > 0 || avoid.length > 0,
  goals: (_, goals) => goals.some(({ text }) => isWritten(text)),
  expectations: ({ expectations }) => isWritten(expectations),
  rhythm: () => true,
  structure: () => true,
  tasks: ({ tasks }) => tasks.some(({ text }) => isWritten(text)),
};

/** The questions that are answered, in their order. */
export const answeredSteps = (plan: Plan, goals: readonly Goal[]): PlanStep[] => planSteps.filter((step) => answered[step](plan, goals));

/** The first question without an answer; `undefined` where there is none. */
export const nextOpenStep = (plan: Plan, goals: readonly Goal[]): PlanStep | undefined => planSteps.find((step) => !answered[step](plan, goals));

/** The question before or after another one; `undefined` where there is none. */
export const stepBeside = (step: PlanStep, distance: 1 | -1): PlanStep | undefined => planSteps[planSteps.indexOf(step) + distance];
