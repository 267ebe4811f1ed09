import { isTouch, maxTouches, mayWrite, touchesInVain } from '@/lib/model/follow-up';
import type { HistoryEvent } from '@/lib/model/history';
import { type MessageKind, messageKinds } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { addBusinessDays, addDays, type LocalDate, toInstant, toLocalDate } from '@/lib/model/time';

/** Business days between two messages to somebody who does not answer (career offices advise a week). */
const daysBetweenTouches = 5;

/** First contacts are counted over so many days. */
const weekDays = 7;

export type Stop = {
  /** `doNotContact` cannot be overridden; `closed`: declined, no answer or ended. */
  rule: 'doNotContact' | 'closed' | 'tooMany' | 'tooSoon' | 'weeklyLimit';
  /** The first day on which the message would be all right; absent where no waiting helps. */
  earliest?: LocalDate | undefined;
};

export type StopQuestion = {
  kind: MessageKind;
  person: Pick<Person, 'status'>;
  /** Of this person, in any order. */
  history: readonly HistoryEvent[];
  /** When the first contacts of the last days were made, to whomever; see `recentFirstContacts`. */
  firstContacts?: readonly LocalDate[] | undefined;
  weeklyLimit?: number | undefined;
  now: Date;
};

/** The days of the first contacts within the last seven, oldest first, one per person. `events`: of all people, in any order. */
export function recentFirstContacts(events: readonly HistoryEvent[], now: Date): LocalDate[] {
  const since = toInstant(new Date(now.getTime() - weekDays * 86_400_000));
  const first = new Map<string, string>();
  for (const event of events.filter(opensContact).sort((a, b) => a.at.localeCompare(b.at))) {
    if (event.at > since && !first.has(event.personId)) first.set(event.personId, event.at);
  }
  return [...first.values()].sort().map((at) => toLocalDate(new Date(at)));
}

/** A first message, or the first try to reach somebody by phone. */
const opensContact = (event: HistoryEvent) => (event.type === 'sent' ? messageKinds[event.kind].first : event.type === 'called');

function tooSoon({ history, now }: StopQuestion): Stop | undefined {
  if (touchesInVain(history) === 0) return undefined;
  const last = history.filter(isTouch).reduce((latest, { at }) => (at > latest ? at : latest), '');
  const earliest = last && addBusinessDays(toLocalDate(new Date(last)), daysBetweenTouches);
  return earliest && earliest > toLocalDate(now) ? { rule: 'tooSoon', earliest } : undefined;
}

function overWeeklyLimit({ kind, firstContacts = [], weeklyLimit }: StopQuestion): Stop | undefined {
  if (!messageKinds[kind].first || weeklyLimit === undefined || firstContacts.length < weeklyLimit) return undefined;
  const oldestThatCounts = firstContacts[firstContacts.length - weeklyLimit];
  return { rule: 'weeklyLimit', earliest: oldestThatCounts && addDays(oldestThatCounts, weekDays) };
}

/**
 * The rule that speaks against sending this message now, the gravest first; `undefined` where none does. At most two
 * follow-ups, five business days apart; nothing after a no or no answer; so many first contacts a week as the user set.
 */
export function stopRule(question: StopQuestion): Stop | undefined {
  const { kind, person, history } = question;
  if (person.status === 'doNotContact') return { rule: 'doNotContact' };
  if (!mayWrite(kind, person.status)) return { rule: 'closed' };
  if (!messageKinds[kind].touch) return undefined;
  if (touchesInVain(history) >= maxTouches) return { rule: 'tooMany' };
  return tooSoon(question) ?? overWeeklyLimit(question);
}
