/** The questions of the guided form, in their order. */
export const planSteps = ['vision', 'skills', 'goals', 'expectations', 'rhythm', 'structure', 'tasks'] as const;
export type PlanStep = (typeof planSteps)[number];

/** Before, during and right after a first meeting. */
export const meetingStages = ['prepare', 'talk', 'after'] as const;
export type MeetingStage = (typeof meetingStages)[number];

/** The parts of a mentoring, in its order: each a screen of its own. */
export const mentoringParts = ['overview', 'ask', 'agreement', 'agenda', 'meetings', 'feedback', 'ending', 'journal'] as const;
export type MentoringPart = (typeof mentoringParts)[number];
