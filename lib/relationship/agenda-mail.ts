import type { HistoryEvent } from '@/lib/model/history';
import type { Meeting } from '@/lib/model/meeting';
import type { Instant } from '@/lib/model/time';
import { numberedMeetings } from './meetings';

/** When the topics of a meeting were sent: the last such message after the meeting before it and before its own end. */
export function agendaSentAt(meeting: Meeting, meetings: readonly Meeting[], history: readonly HistoryEvent[]): Instant | undefined {
  const inOrder = numberedMeetings(meetings).map((entry) => entry.meeting);
  const before = inOrder[inOrder.findIndex(({ id }) => id === meeting.id) - 1];
  const until = meeting.plannedStart && Date.parse(meeting.plannedStart) + meeting.minutes * 60_000;
  const sent = history.filter(({ type, at, ...event }) =>
    type === 'sent' && 'kind' in event && event.kind === 'agendaProposal' && at > (before?.plannedStart ?? '') && (!until || Date.parse(at) <= until),
  );
  return sent.map(({ at }) => at).sort().at(-1);
}
