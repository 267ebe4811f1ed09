import { checkpointEntries, meetingEntries } from '@/lib/interchange/calendar/mentoring-entries';
import { type ReminderWords, reminderEntries } from '@/lib/interchange/calendar/reminder-entries';
import { toCalendar } from '@/lib/interchange/calendar/write-calendar';
import { toBackup } from '@/lib/interchange/json/write-backup';
import { toGoogleCsv } from '@/lib/interchange/table/google';
import { type SpreadsheetColumn, toSpreadsheet } from '@/lib/interchange/table/spreadsheet';
import type { Separator } from '@/lib/interchange/table/write-csv';
import { toVcards } from '@/lib/interchange/vcard/write-vcard';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { ExportFormat } from '@/lib/model/export-format';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import { toLocalDate } from '@/lib/model/time';
import { rowsAbout, rowsIn } from '@/lib/store/rows-about';
import type { TextFile } from './save-file';
import { type Selection, selectPeople } from './select-people';

export type { Selection } from './select-people';

/** What only the screen knows: the user's language, and what separates cells in their spreadsheets. */
export type ExportWords = {
  reminder: ReminderWords;
  meeting: (name: string) => string;
  checkpoint: (checkpoint: Checkpoint, name: string) => string;
  columns?: Partial<Record<SpreadsheetColumn, string>>;
  separator?: Separator;
};

type Spec = {
  /** What the file's name ends with. */
  ending: string;
  type: string;
  write: (people: readonly Person[], words: ExportWords, now: Date) => string | Promise<string>;
};

const selectionAsJson = async (people: readonly Person[]): Promise<string> =>
  toBackup({ people: [...people], ...(await rowsAbout(people.map(({ id }) => id))) });

/** What is due, meetings to come and checkpoints; those of a mentoring under the same ids as in its own calendar. */
async function calendarOf(people: readonly Person[], words: ExportWords, now: Date): Promise<string> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const ids = [...byId.keys()];
  const nameOf = (id: PersonId) => byId.get(id)?.name ?? '';
  const [reminders, meetings, checkpoints] = await Promise.all([rowsIn('reminders', ids), rowsIn('meetings', ids), rowsIn('checkpoints', ids)]);
  const due = reminders.flatMap((reminder) => {
    const person = byId.get(reminder.personId);
    // A checkpoint stands for itself.
    return person && reminder.kind !== 'checkpoint' ? [{ reminder, person }] : [];
  });
  return toCalendar([
    ...reminderEntries(due, words.reminder, now),
    ...meetings.flatMap((meeting) => meetingEntries([meeting], { meeting: words.meeting(nameOf(meeting.personId)) }, now)),
    ...checkpointEntries(checkpoints, { checkpoint: (checkpoint) => words.checkpoint(checkpoint, nameOf(checkpoint.personId)) }, now),
  ]);
}

const formats: Record<ExportFormat, Spec> = {
  spreadsheet: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: (people, { columns, separator }) => toSpreadsheet(people, columns, separator),
  },
  google: { ending: 'google.csv', type: 'text/csv;charset=utf-8', write: toGoogleCsv },
  vcard3: { ending: 'vcf', type: 'text/vcard;charset=utf-8', write: (people) => toVcards(people, '3.0') },
  vcard4: { ending: 'vcf', type: 'text/vcard;charset=utf-8', write: (people) => toVcards(people, '4.0') },
  calendar: { ending: 'ics', type: 'text/calendar;charset=utf-8', write: calendarOf },
  json: { ending: 'json', type: 'application/json', write: selectionAsJson },
};

/** What stays of a name in that of a file. */
const fileName = (name: string) => name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);

/**
 * People as a file, to be given to the user by `saveFile`; what holds everything is `exportBackup`. Named after the person where it
 * is one, else after the day. The calendar has what is due about them.
 */
export async function exportData(format: ExportFormat, selection: Selection, words: ExportWords, now = new Date()): Promise<TextFile & { count: number }> {
  const people = await selectPeople(selection);
  const { ending, type, write } = formats[format];
  const [only] = people.length === 1 ? people : [];
  const title = (only && fileName(only.name)) || `mentor-trail-${toLocalDate(now)}`;
  return { name: `${title}.${ending}`, type, text: await write(people, words, now), count: people.length };
}
