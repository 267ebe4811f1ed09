import type { HistoryEvent } from '@/lib/model/history';
import type { Meeting, MeetingStage } from '@/lib/model/meeting';
import { type Instant, type LocalDate, addDays, toLocalDate } from '@/lib/model/time';

/** What is to be done about a meeting: it is prepared until it was held. */
export const stageOf = ({ state }: Pick<Meeting, 'state'>): MeetingStage => (state === 'held' ? 'after' : 'prepare');

/** When the thanks for a meeting went out: noted by hand, or a message of thanks sent on its day or later; `undefined`: not yet. */
export function thankedAt({ heldOn, thankedAt: noted }: Pick<Meeting, 'heldOn' | 'thankedAt'>, history: readonly HistoryEvent[]): Instant | undefined {
  if (noted || !heldOn) return noted;
  const thanks = history.filter((event) => event.type === 'sent' && event.kind === 'thankYou' && toLocalDate(new Date(event.at)) >= heldOn);
  return thanks.map(({ at }) => at).sort()[0];
}

/** The last day on which thanks come within 24 hours. */
export const thanksDueOn = (heldOn: LocalDate): LocalDate => addDays(heldOn, 1);

/** What was written and said before a meeting, oldest first: messages sent, answers, phone calls. */
export const exchangesIn = (history: readonly HistoryEvent[]) =>
  history
    .filter((event) => event.type === 'sent' || event.type === 'replied' || event.type === 'called')
    .sort((a, b) => (a.at < b.at ? -1 : 1));
