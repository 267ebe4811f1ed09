import type { Checkpoint } from '@/lib/model/checkpoint';
import { newId, type PersonId, type ReminderId } from '@/lib/model/id';
import type { Meeting } from '@/lib/model/meeting';
import { Reminder, type ReminderKind } from '@/lib/model/reminder';
import { addDays, type Instant, type LocalDate } from '@/lib/model/time';
import { meetingDay } from '@/lib/relationship/meetings';
import { db } from '@/lib/store/database';
import type { Ledger } from '@/lib/store/ledger';
import { parseRows } from '@/lib/store/parse-rows';

/** What is to be remembered: `dueOn` absent where there is nothing (any more). */
type Wanted = { kind: ReminderKind; about: string; dueOn: LocalDate | undefined; text?: string | undefined };

/** Within a change: sets, moves and finishes the reminders about these things so that they are as `wanted`. */
async function remind(ledger: Ledger, personId: PersonId, wanted: readonly Wanted[], at: Instant): Promise<void> {
  const known = parseRows(Reminder, await db.reminders.where('personId').equals(personId).toArray());
  const rows = wanted.flatMap(({ kind, about, dueOn, text }): Reminder[] => {
    const open = known.find((reminder) => reminder.about === about && reminder.kind === kind && reminder.done === 'no');
    if (!dueOn) return open ? [{ ...open, done: at }] : [];
    if (open) return open.dueOn === dueOn && open.text === text ? [] : [{ ...open, dueOn, ...(text && { text }) }];
    return [{ id: newId<ReminderId>(), personId, kind, about, ...(text && { text }), dueOn, done: 'no', createdAt: at }];
  });
  if (rows.length) await ledger.put('reminders', rows);
}

/** The topics of a meeting are to be sent the day before. */
const agendaOf = (meeting: Meeting): Wanted => {
  const day = meeting.state === 'planned' && meeting.kind === 'regular' ? meetingDay(meeting) : undefined;
  return { kind: 'agendaProposal', about: meeting.id, dueOn: day && addDays(day, -1) };
};

/** What the user promised in a meeting is due on its day. */
const tasksOf = ({ actions }: Meeting): Wanted[] =>
  actions.map(({ id, text, owner, due, done }) => {
    const isMine = owner !== 'mentor' && done === 'no' && text.trim() !== '';
    return { kind: 'task', about: id, dueOn: isMine ? due : undefined, text: text.trim() };
  });

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Reminds of what a meeting asks for, as far as that changed. `before`: the meeting as it was, if there was one. */
export async function remindOfMeeting(ledger: Ledger, meeting: Meeting, before: Meeting | undefined, at: Instant): Promise<void> {
  const gone = (before?.actions ?? []).filter(({ id }) => !meeting.actions.some((action) => action.id === id));
  const agenda = before && same(agendaOf(before), agendaOf(meeting)) ? [] : [agendaOf(meeting)];
  const tasks = before && same(before.actions, meeting.actions) ? [] : tasksOf(meeting);
  const dropped = gone.map(({ id }): Wanted => ({ kind: 'task', about: id, dueOn: undefined }));
  await remind(ledger, meeting.personId, [...agenda, ...tasks, ...dropped], at);
}

/** Reminds of a checkpoint on its day, until it is held. `title`: what it is called. */
export const remindOfCheckpoint = (ledger: Ledger, { id, personId, dueOn, done, title }: Checkpoint, at: Instant): Promise<void> =>
  remind(ledger, personId, [{ kind: 'checkpoint', about: id, dueOn: done === 'no' ? dueOn : undefined, ...(title && { text: title }) }], at);

/** Forgets the reminders about things that are deleted. */
export async function forgetReminders(ledger: Ledger, personId: PersonId, about: readonly string[]): Promise<void> {
  const known = parseRows(Reminder, await db.reminders.where('personId').equals(personId).toArray());
  await ledger.remove('reminders', known.filter((reminder) => reminder.about !== undefined && about.includes(reminder.about)).map(({ id }) => id));
}
