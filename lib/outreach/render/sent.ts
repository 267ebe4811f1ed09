import type { HistoryEvent } from '@/lib/model/history';
import { messageKinds } from '@/lib/model/message';

export type SentEvent = Extract<HistoryEvent, { type: 'sent' }>;

/** What was sent to a person, oldest first. */
export const sentMessages = (history: HistoryEvent[]): SentEvent[] =>
  history.filter((event): event is SentEvent => event.type === 'sent').sort((a, b) => a.at.localeCompare(b.at));

/** The message that opened the latest approach: what a follow-up follows. */
export const firstTouch = (history: HistoryEvent[]): SentEvent | undefined =>
  sentMessages(history).findLast(({ kind }) => messageKinds[kind].touch && kind !== 'followUp' && kind !== 'lastFollowUp');

/** The subject of an answer in the same thread: one "Re:", however often it went to and fro. */
export const replySubject = (subject: string): string => `Re: ${subject.replace(/^((re|aw|fwd?|wg)\s*:\s*)+/i, '')}`;
