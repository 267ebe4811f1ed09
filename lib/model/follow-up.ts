import type { HistoryEvent } from './history';
import { type MessageKind, messageKinds } from './message';
import type { ReminderKind } from './reminder';
import { type Stage, type Status, statuses } from './status';
import { addBusinessDays, type LocalDate } from './time';

/** At most so many messages to somebody who does not answer: a first contact and two follow-ups. */
export const maxTouches = 3;

const usualKind: Record<Stage, MessageKind> = {
  found: 'firstContact',
  contact: 'followUp',
  meeting: 'thankYou',
  mentoring: 'thankYou',
  closed: 'thankYou',
};

/** The message most likely to be written to somebody of this status. */
export const suggestedKind = (status: Status): MessageKind => usualKind[statuses[status].stage];

/** Whether a message of this kind may be written: nobody is approached again who closed the door. */
export const mayWrite = (kind: MessageKind, status: Status): boolean =>
  status !== 'doNotContact' && !(messageKinds[kind].touch && statuses[status].silent);

/** Messages sent in vain so far: since the last time that the person answered. `history`: in any order. */
export const touchesInVain = (history: readonly HistoryEvent[]): number => {
  const answered = history.filter(isAnswer).reduce((latest, { at }) => (at > latest ? at : latest), '');
  return history.filter((event) => isTouch(event) && event.at > answered).length;
};

/** A message to somebody who has not answered yet, or a call that reached nobody. */
export const isTouch = (event: HistoryEvent): boolean =>
  (event.type === 'sent' && messageKinds[event.kind].touch) || (event.type === 'called' && event.outcome !== 'spoke');

/** A word from the person: a reply, a talk, or a status that only an answer can bring. */
export const isAnswer = (event: HistoryEvent): boolean =>
  event.type === 'replied' ||
  (event.type === 'called' && event.outcome === 'spoke') ||
  (event.type === 'statusChanged' && !awaitsOrIsFound(event.to));

const awaitsOrIsFound = (status: Status) => statuses[status].awaitsReply || statuses[status].stage === 'found';

/**
 * The day to write again if there is no answer to a message sent on `today`; `undefined` where nothing is to follow: no touch, a
 * status in which no answer is outstanding, or enough messages in vain. `history` includes the message.
 */
export const followUpDay = (kind: MessageKind, status: Status, history: readonly HistoryEvent[], today: LocalDate): LocalDate | undefined => {
  const { touch, followUpAfter } = messageKinds[kind];
  const isDue = touch && followUpAfter !== undefined && statuses[status].awaitsReply && touchesInVain(history) < maxTouches;
  return isDue ? addBusinessDays(today, followUpAfter) : undefined;
};

/** Whether a reminder of this kind is done with a message of that kind. */
export const isDoneBy = (reminder: ReminderKind, message: MessageKind): boolean =>
  reminder === message || (reminder === 'followUp' && messageKinds[message].touch);

/** Whether a reminder of this kind is pointless for somebody of this status. */
export const isStoppedBy = (reminder: ReminderKind, status: Status): boolean =>
  statuses[status].silent || (reminder === 'followUp' && !statuses[status].awaitsReply);
