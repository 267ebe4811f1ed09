import type { Person } from '@/lib/model/person';
import type { Reminder, ReminderKind } from '@/lib/model/reminder';
import { toInstant } from '@/lib/model/time';
import type { CalendarEntry } from './entry';

/** The words of an entry, in the user's language: "Follow up with Anna Müller". */
export type ReminderWords = (kind: ReminderKind, name: string) => string;

/** Minutes since the reminder was made: grows from export to export, whatever was changed meanwhile. */
const sequenceOf = ({ createdAt }: Reminder, now: Date) => Math.max(0, Math.floor((now.getTime() - Date.parse(createdAt)) / 60_000));

/** How the person can be reached, for the calendar on the phone. */
const reach = ({ emails = [], phones = [] }: Person) => [...emails.slice(0, 1), ...phones.slice(0, 1)].join('\n');

/**
 * Open reminders as entries of the whole day on which they are due, without taking its time. As events, not to-dos: Outlook and
 * Google pass those over.
 */
export const reminderEntries = (due: readonly { reminder: Reminder; person: Person }[], words: ReminderWords, now: Date): CalendarEntry[] =>
  due
    .filter(({ reminder }) => reminder.done === 'no')
    .map(({ reminder, person }) => ({
      id: reminder.id,
      sequence: sequenceOf(reminder, now),
      stamp: toInstant(now),
      when: { on: reminder.dueOn },
      title: words(reminder.kind, person.name),
      description: reach(person) || undefined,
      url: person.profileUrl,
    }));
