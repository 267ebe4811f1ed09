import { isAnswer, isTouch } from './follow-up';
import type { HistoryEvent } from './history';
import type { PersonId } from './id';
import type { Status } from './status';
import { addDays, type LocalDate, toLocalDate } from './time';

/** The steps of a search, each a part of the one before. */
export const funnelSteps = ['saved', 'contacted', 'answered', 'met', 'mentoring'] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** How far somebody of each status has come at least. Who declined has answered. */
const reached: Record<Status, FunnelStep> = {
  spotted: 'saved',
  shortlisted: 'saved',
  contacted: 'contacted',
  followedUp: 'contacted',
  replied: 'answered',
  scheduled: 'answered',
  met: 'met',
  asked: 'met',
  mentoring: 'mentoring',
  paused: 'mentoring',
  ended: 'mentoring',
  declined: 'answered',
  noAnswer: 'contacted',
  doNotContact: 'saved',
};

/** How many people came to each step, from how many there are of each status. */
export function funnel(counts: Partial<Record<Status, number>>): Record<FunnelStep, number> {
  const totals = { saved: 0, contacted: 0, answered: 0, met: 0, mentoring: 0 };
  for (const [status, count] of Object.entries(counts) as [Status, number][]) {
    for (const step of funnelSteps.slice(0, funnelSteps.indexOf(reached[status]) + 1)) totals[step] += count;
  }
  return totals;
}

/** The Monday of a day's week. */
const mondayOf = (day: LocalDate): LocalDate => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

const dayOf = ({ at }: HistoryEvent): LocalDate => toLocalDate(new Date(at));

export type Week = { monday: LocalDate; contacts: number; answers: number };

/** Messages and calls to people, and answers from them, in each of the last `count` weeks, the present one last. */
export function weeksOf(events: readonly HistoryEvent[], today: LocalDate, count: number): Week[] {
  const present = mondayOf(today);
  const weeks = Array.from({ length: count }, (_, i): Week => ({ monday: addDays(present, -7 * (count - 1 - i)), contacts: 0, answers: 0 }));
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  for (const event of events) {
    const week = byMonday.get(mondayOf(dayOf(event)));
    if (week && isTouch(event)) week.contacts++;
  }
  for (const { answer } of answersOf(events)) {
    const week = byMonday.get(mondayOf(dayOf(answer)));
    if (week) week.answers++;
  }
  return weeks;
}

/** The first answer after each message that was in vain until then: a call and the status set after it are one answer. */
function answersOf(events: readonly HistoryEvent[]): { touch: HistoryEvent; answer: HistoryEvent }[] {
  const waiting = new Map<PersonId, HistoryEvent>();
  const answers: { touch: HistoryEvent; answer: HistoryEvent }[] = [];
  for (const event of [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (isTouch(event)) {
      waiting.set(event.personId, event);
      continue;
    }
    const touch = waiting.get(event.personId);
    if (!touch || !isAnswer(event)) continue;
    answers.push({ touch, answer: event });
    waiting.delete(event.personId);
  }
  return answers;
}

/** The longest wait (days) of each group; the last one has no end. */
export const waits = { sameDay: 0, threeDays: 3, week: 7, twoWeeks: 14, longer: Infinity } as const;
export type Wait = keyof typeof waits;

/** How many answers came within how many days after the last message. */
export function timesToAnswer(events: readonly HistoryEvent[]): Record<Wait, number> {
  const counts: Record<Wait, number> = { sameDay: 0, threeDays: 0, week: 0, twoWeeks: 0, longer: 0 };
  const names = Object.keys(waits) as Wait[];
  for (const { touch, answer } of answersOf(events)) {
    const days = Math.round((Date.parse(`${dayOf(answer)}T00:00:00Z`) - Date.parse(`${dayOf(touch)}T00:00:00Z`)) / 86_400_000);
    const wait = names.find((name) => days <= waits[name]);
    if (wait) counts[wait]++;
  }
  return counts;
}
