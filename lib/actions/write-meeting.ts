import { type ChangeId, type MeetingId, newId, type PersonId } from '@/lib/model/id';
import { blankMeeting, Meeting, type MeetingField, type MeetingKind } from '@/lib/model/meeting';
import { localZone, toInstant } from '@/lib/model/time';
import { getMeeting } from '@/lib/store/queries';
import { forgetReminders, remindOfMeeting } from './mentoring-reminders';
import { refreshBadge } from './refresh-badge';
import { addEntry, deleteEntries, editEntry } from './write-entries';

export type MeetingWords = { [Field in MeetingField]?: Meeting[Field] | undefined };

/** A first talk takes less time than what is usual later. */
const usualMinutes = { first: 30, regular: 45 } as const satisfies Record<MeetingKind, number>;

/** Begins the preparation of a meeting. Throws `Refusal` where the person or their mentoring is gone, `ZodError` where a value does not fit. */
export async function addMeeting(personId: PersonId, kind: MeetingKind, words: Partial<Pick<Meeting, MeetingField>> = {}, now = new Date()): Promise<MeetingId> {
  const frame = { id: newId<MeetingId>(), personId, kind, zone: localZone(), minutes: usualMinutes[kind] };
  await addEntry('meetings', Meeting, { ...blankMeeting(frame, toInstant(now)), ...words }, now, remindOfMeeting);
  await refreshBadge(now);
  return frame.id;
}

/**
 * Stores what is typed in a meeting; `undefined` clears a field, and a function gets the meeting as it is stored, to change one entry of a
 * list. Throws `Refusal` where the meeting is gone, `ZodError` where a value does not fit.
 */
export async function editMeeting(
  id: MeetingId,
  words: MeetingWords | ((meeting: Meeting) => MeetingWords),
  now = new Date(),
): Promise<ChangeId> {
  const change = await editEntry({ table: 'meetings', schema: Meeting, id, also: remindOfMeeting }, words, now);
  await refreshBadge(now);
  return change;
}

/** Deletes a meeting with what reminds of it. */
export async function deleteMeeting(id: MeetingId, now = new Date()): Promise<ChangeId> {
  const meeting = await getMeeting(id);
  const about = [id, ...(meeting?.actions ?? []).map((action) => action.id)];
  const change = await deleteEntries('meetings', [id], now, async (ledger) => {
    if (meeting) await forgetReminders(ledger, meeting.personId, about);
  });
  await refreshBadge(now);
  return change;
}
