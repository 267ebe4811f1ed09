import { z } from 'zod';

/**
 * Where a person stands on the way from "seen on a page" to "my mentor". One entry here is a new status everywhere.
 *
 * `stage` groups the statuses for pictures and boards; `next` are the steps usually taken from here (any other needs the
 * user's own choice); `silent` stops every reminder and blocks drafts of a first contact or follow-up.
 */
export const statuses = {
  spotted: { stage: 'found', next: ['shortlisted', 'contacted', 'doNotContact'], silent: false },
  shortlisted: { stage: 'found', next: ['contacted', 'spotted', 'doNotContact'], silent: false },
  contacted: { stage: 'contact', next: ['followedUp', 'replied', 'scheduled', 'declined', 'noAnswer', 'doNotContact'], silent: false },
  followedUp: { stage: 'contact', next: ['replied', 'scheduled', 'declined', 'noAnswer', 'doNotContact'], silent: false },
  replied: { stage: 'contact', next: ['scheduled', 'met', 'declined', 'doNotContact'], silent: false },
  scheduled: { stage: 'meeting', next: ['met', 'replied', 'declined', 'doNotContact'], silent: false },
  met: { stage: 'meeting', next: ['asked', 'scheduled', 'mentoring', 'ended', 'doNotContact'], silent: false },
  asked: { stage: 'mentoring', next: ['mentoring', 'declined', 'doNotContact'], silent: false },
  mentoring: { stage: 'mentoring', next: ['paused', 'ended', 'doNotContact'], silent: false },
  paused: { stage: 'mentoring', next: ['mentoring', 'ended', 'doNotContact'], silent: false },
  ended: { stage: 'closed', next: ['mentoring'], silent: true },
  declined: { stage: 'closed', next: ['replied'], silent: true },
  noAnswer: { stage: 'closed', next: ['replied'], silent: true },
  doNotContact: { stage: 'closed', next: [], silent: true },
} as const satisfies Record<string, { stage: 'found' | 'contact' | 'meeting' | 'mentoring' | 'closed'; next: string[]; silent: boolean }>;

export type Status = keyof typeof statuses;
export const Status = z.enum(Object.keys(statuses) as [Status, ...Status[]]);
