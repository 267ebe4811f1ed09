import type { HistoryEvent } from '@/lib/model/history';
import type { Draft, MessageKind } from '@/lib/model/message';
import type { Meeting } from '@/lib/model/meeting';
import type { Reminder } from '@/lib/model/reminder';
import type { Status } from '@/lib/model/status';
import type { LocalDate } from '@/lib/model/time';

/** A status that is reached by one press of the main button, in words of its own. */
export type StepStatus = 'replied' | 'scheduled' | 'met' | 'mentoring';

/** A message that the main button offers to write, in words of its own. */
export type OfferedKind = 'firstContact' | 'followUp' | 'thankYou' | 'answerToDecline';

/**
 * The next sensible thing to do about a person. `continue`: a message is half written; `confirm`: one was handed to the mail
 * program, and it is not known whether it was sent.
 */
export type NextStep =
  | { do: 'write'; kind: OfferedKind }
  | { do: 'continue' | 'confirm'; kind: MessageKind }
  | { do: 'status'; status: StepStatus }
  | { do: 'go'; to: 'meeting' | 'decision' | 'mentoring' };

/** What usually comes next from each status; `undefined`: nothing that the program could offer. */
const usual: Record<Status, NextStep | undefined> = {
  spotted: { do: 'write', kind: 'firstContact' },
  shortlisted: { do: 'write', kind: 'firstContact' },
  contacted: { do: 'write', kind: 'followUp' },
  followedUp: { do: 'status', status: 'replied' },
  replied: { do: 'status', status: 'scheduled' },
  scheduled: { do: 'go', to: 'meeting' },
  met: { do: 'write', kind: 'thankYou' },
  asked: { do: 'status', status: 'mentoring' },
  mentoring: { do: 'go', to: 'mentoring' },
  paused: { do: 'status', status: 'mentoring' },
  ended: undefined,
  declined: { do: 'write', kind: 'answerToDecline' },
  noAnswer: undefined,
  doNotContact: undefined,
};

/** What follows where the usual has been done. */
const then: { [Of in Status]?: NextStep } = { met: { do: 'go', to: 'decision' } };

/** Whether a first meeting with somebody of this status is worth offering. */
export const mayPrepare = (status: Status, meetings: readonly Pick<Meeting, 'state'>[]): boolean =>
  status === 'replied' || status === 'scheduled' ? meetings.every(({ state }) => state !== 'planned') : status === 'met' && !meetings.length;

/** Thanks are sent once for each meeting, and once for a no. */
const once: readonly MessageKind[] = ['thankYou', 'answerToDecline'];

export type Situation = {
  status: Status;
  drafts: readonly Draft[];
  /** Newest first. */
  history: readonly HistoryEvent[];
  reminders: readonly Reminder[];
  today: LocalDate;
};

const alreadySent = (kind: MessageKind, { history, status }: Situation): boolean => {
  for (const event of history) {
    if (event.type === 'sent' && event.kind === kind) return true;
    if (event.type === 'statusChanged' && event.to === status) return false;
  }
  return false;
};

const isWaiting = ({ reminders, today }: Situation): boolean =>
  reminders.some((reminder) => reminder.kind === 'followUp' && reminder.done === 'no' && reminder.dueOn > today);

/** What the main button of a person offers. */
export function nextStep(situation: Situation): NextStep | undefined {
  const newest = [...situation.drafts].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const gone = newest.find((draft) => draft.handedOver);
  if (gone) return { do: 'confirm', kind: gone.kind };
  const begun = newest.find((draft) => draft.edited);
  if (begun) return { do: 'continue', kind: begun.kind };
  const step = usual[situation.status];
  if (step?.do !== 'write') return step;
  if (step.kind === 'followUp' && isWaiting(situation)) return { do: 'status', status: 'replied' };
  return once.includes(step.kind) && alreadySent(step.kind, situation) ? then[situation.status] : step;
}
