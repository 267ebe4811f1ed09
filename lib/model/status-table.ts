/**
 * Where a person stands on the way from "seen on a page" to "my mentor". One entry here is a new status everywhere.
 *
 * `stage` groups the statuses for pictures and boards; `next` are the steps usually taken from here (any other needs the
 * user's own choice); `silent` stops every reminder and blocks drafts of a first contact or follow-up; `awaitsReply`: an answer
 * is outstanding, so a follow-up may be due. The order is that of the journey.
 */
export const statuses = {
  spotted: { stage: 'found', next: ['shortlisted', 'contacted', 'doNotContact'], silent: false, awaitsReply: false },
  shortlisted: { stage: 'found', next: ['contacted', 'spotted', 'doNotContact'], silent: false, awaitsReply: false },
  contacted: { stage: 'contact', next: ['followedUp', 'replied', 'scheduled', 'declined', 'noAnswer', 'doNotContact'], silent: false, awaitsReply: true },
  followedUp: { stage: 'contact', next: ['replied', 'scheduled', 'declined', 'noAnswer', 'doNotContact'], silent: false, awaitsReply: true },
  replied: { stage: 'contact', next: ['scheduled', 'met', 'declined', 'doNotContact'], silent: false, awaitsReply: false },
  scheduled: { stage: 'meeting', next: ['met', 'replied', 'declined', 'doNotContact'], silent: false, awaitsReply: false },
  met: { stage: 'meeting', next: ['asked', 'scheduled', 'mentoring', 'ended', 'doNotContact'], silent: false, awaitsReply: false },
  asked: { stage: 'mentoring', next: ['mentoring', 'declined', 'doNotContact'], silent: false, awaitsReply: false },
  mentoring: { stage: 'mentoring', next: ['paused', 'ended', 'doNotContact'], silent: false, awaitsReply: false },
  paused: { stage: 'mentoring', next: ['mentoring', 'ended', 'doNotContact'], silent: false, awaitsReply: false },
  ended: { stage: 'closed', next: ['mentoring'], silent: true, awaitsReply: false },
  declined: { stage: 'closed', next: ['replied'], silent: true, awaitsReply: false },
  noAnswer: { stage: 'closed', next: ['replied'], silent: true, awaitsReply: false },
  doNotContact: { stage: 'closed', next: [], silent: true, awaitsReply: false },
} as const satisfies Record<string, { stage: Stage; next: string[]; silent: boolean; awaitsReply: boolean }>;

export type Stage = 'found' | 'contact' | 'meeting' | 'mentoring' | 'closed';

export type Status = keyof typeof statuses;

/** Every status, in the order of the journey. */
export const allStatuses = Object.keys(statuses) as Status[];

/** The steps usually taken from a status. */
export const nextSteps = (from: Status): readonly Status[] => statuses[from].next;

/** Whether `to` is further on the way than `from`. Nothing goes on from a closed status by itself. */
export const isAdvance = (from: Status, to: Status): boolean => statuses[from].stage !== 'closed' && allStatuses.indexOf(to) > allStatuses.indexOf(from);
