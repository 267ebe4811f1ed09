import { type ReminderWords, reminderEntries } from '@/lib/interchange/calendar/reminder-entries';
import { toCalendar } from '@/lib/interchange/calendar/write-calendar';
import { toBackup } from '@/lib/interchange/json/write-backup';
import { toGoogleCsv } from '@/lib/interchange/table/google';
import { type SpreadsheetColumn, toSpreadsheet } from '@/lib/interchange/table/spreadsheet';
import type { Separator } from '@/lib/interchange/table/write-csv';
import { toVcards } from '@/lib/interchange/vcard/write-vcard';
import type { Person } from '@/lib/model/person';
import { toLocalDate } from '@/lib/model/time';
import { rowsAbout, rowsIn } from '@/lib/store/rows-about';
import type { TextFile } from './save-file';
import { type Selection, selectPeople } from './select-people';

export type { Selection } from './select-people';

/** What only the screen knows: the user's language, and what separates cells in their spreadsheets. */
export type ExportWords = {
  reminder: ReminderWords;
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

async function calendarOf(people: readonly Person[], { reminder: words }: ExportWords, now: Date): Promise<string> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const due = (await rowsIn('reminders', [...byId.keys()])).flatMap((reminder) => {
    const person = byId.get(reminder.personId);
    return person ? [{ reminder, person }] : [];
  });
  return toCalendar(reminderEntries(due, words, now));
}

/** The files that people can be given out as. `json` holds them with all that belongs to them, for another shortlist. */
const formats = {
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
} as const satisfies Record<string, Spec>;

export type ExportFormat = keyof typeof formats;
export const exportFormats = Object.keys(formats) as ExportFormat[];

/** What stays of a name in that of a file. */
const fileName = (name: string) => name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);

/**
 * People as a file, to be given to the user by `saveFile`; what holds everything is `exportBackup`. Named after the person where it
 * is one, else after the day. The calendar has what is due about them.
 */
export async function exportData(format: ExportFormat, selection: Selection, words: ExportWords, now = new Date()): Promise<TextFile> {
  const people = await selectPeople(selection);
  const { ending, type, write }: Spec = formats[format];
  const [only] = people.length === 1 ? people : [];
  const title = (only && fileName(only.name)) || `mentor-trail-${toLocalDate(now)}`;
  return { name: `${title}.${ending}`, type, text: await write(people, words, now) };
}
